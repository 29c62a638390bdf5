-- The first form of a record. Numbers are keys inside this file alone and depend on the order of arrival; ids do not.

create table meta (
    key text primary key,
    value any not null
) strict, without rowid;

insert into meta (key, value) values ('min_reader', 1), ('min_writer', 1);

-- What arrived, byte for byte.
create table source (
    number integer primary key,
    id text not null unique,
    key text not null,
    format text not null,
    encoding text not null,
    encoding_basis text not null,
    replaced integer not null,
    length integer not null,
    sha256 blob not null,
    packing text not null check (packing in ('none', 'brotli')),
    bytes blob not null
) strict;

-- Every address at which a source was seen. known: how many fields the article had there; draft: hash of what was read there.
create table sighting (
    source integer not null references source (number),
    address text not null,
    known integer not null,
    draft blob not null,
    primary key (source, address)
) strict, without rowid;

create table run (
    number integer primary key,
    id text not null unique,
    version text not null,
    stages text not null,
    models text not null,
    started text not null,
    finished text
) strict;

-- path is the smallest address of its source; origin_address is the one whose fields these are. checksum: of the fields;
-- print: hash of everything that was found, by which a change is known.
create table article (
    number integer primary key,
    id text not null unique,
    source integer not null unique references source (number),
    run integer not null references run (number),
    path text not null,
    origin_address text not null,
    known integer not null,
    text text not null,
    sha256 blob not null,
    title text,
    outlet text,
    byline text,
    dateline text,
    url text,
    published_first text,
    published_last text,
    published_reason text,
    language text,
    analysed integer not null,
    stated text not null,
    fields text not null,
    blocks text not null,
    origin blob,
    outlet_words text,
    checksum blob not null,
    print blob not null
) strict;

create index article_run on article (run);
create index article_path on article (path);
create index article_published on article (published_first, published_last);

create table actor (
    number integer primary key,
    id text not null unique
) strict;

-- An actor in an article, as that article has it: two may disagree on name and type. mentions as [[start,end,"form"],…], offices as printed.
create table appearance (
    article integer not null references article (number),
    actor integer not null references actor (number),
    place integer not null,
    name text not null,
    type text not null,
    mention_count integer not null,
    mentions text not null,
    offices text not null,
    checksum blob not null,
    primary key (article, actor)
) strict, without rowid;

create index appearance_actor on appearance (actor, mention_count);

-- The names by which an article calls an actor; folded for search. last_word: of persons only, who are found by it.
create table actor_name (
    article integer not null references article (number),
    actor integer not null references actor (number),
    name text not null,
    folded text not null,
    last_word text,
    mention_count integer not null
) strict;

create index actor_name_article on actor_name (article);
create index actor_name_actor on actor_name (actor);
create index actor_name_folded on actor_name (folded, actor);
create index actor_name_last_word on actor_name (last_word, actor) where last_word is not null;

create table office (
    article integer not null references article (number),
    actor integer not null references actor (number),
    office text not null,
    primary key (article, actor, office)
) strict, without rowid;

create index office_actor on office (actor);

-- day_first, day_last: when it was said, else (or if that would be later) when its article was published.
create table statement (
    number integer primary key,
    id text not null unique,
    article integer not null references article (number),
    place integer not null,
    speaker integer references actor (number),
    speaker_name text,
    speaker_type text,
    basis text not null,
    confidence real not null,
    reason text,
    candidates text not null,
    mode text not null,
    polarity text not null,
    scope text not null,
    act text,
    addressee text,
    said_first text,
    said_last text,
    said_basis text,
    said_reason text,
    section text not null,
    day_first text,
    day_last text,
    checksum blob not null
) strict;

create index statement_article on statement (article, place);
create index statement_speaker on statement (speaker, scope, day_first);
create index statement_day on statement (day_first);
create index statement_act on statement (act, day_first) where act is not null;

-- The words each field of a statement was read from. role: speaker, cue, content, addressee, said_on.
create table evidence (
    statement integer not null references statement (number),
    role text not null,
    piece integer not null,
    start integer not null,
    end integer not null,
    words text not null,
    stage text not null,
    confidence real not null,
    checksum blob not null,
    primary key (statement, role, piece)
) strict, without rowid;

-- What did not become an article, by address; a later success at the address takes it away.
create table rejection (
    address text primary key,
    reason text not null,
    detail text not null,
    trace text,
    source integer references source (number),
    run integer not null references run (number),
    checksum blob not null
) strict, without rowid;

-- Human judgements; only ever added.
create table decision (
    seq integer primary key autoincrement,
    at text not null,
    who text not null,
    kind text not null,
    target text not null,
    value text,
    why text,
    undoes integer references decision (seq),
    checksum blob not null
) strict;

create index decision_target on decision (target);

create trigger decision_is_not_changed before update on decision begin
    select raise(abort, 'decisions are only ever added');
end;

create trigger decision_is_not_removed before delete on decision begin
    select raise(abort, 'decisions are only ever added');
end;

-- Folded words, parted by spaces; rowid is the number of the statement or article.
create virtual table statement_words using fts5 (content, addressee, title, content = '', contentless_delete = 1, tokenize = 'ascii', detail = column);
create virtual table article_words using fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii', detail = none);
create virtual table article_vocabulary using fts5vocab ('article_words', 'row');

-- For people who read with plain SQL; also with a SQLite as old as 3.37.
create view v_articles as
select
    a.id, a.path, a.title, a.outlet, a.byline, a.dateline, a.url,
    a.published_first, a.published_last, a.published_reason, a.language, a.text, r.id as run
from article a
join run r on r.number = a.run;

create view v_statements as
select
    s.id, a.id as article, a.path, a.title, a.outlet, a.published_first, a.published_last,
    x.id as actor, s.speaker_name as speaker, s.speaker_type, s.basis, s.confidence,
    (select e.words from evidence e where e.statement = s.number and e.role = 'cue') as cue,
    (select group_concat(words, ' … ') from (select e.words from evidence e where e.statement = s.number and e.role = 'content' order by e.piece)) as content,
    s.mode, s.polarity, s.scope, s.act, s.addressee, s.said_first, s.said_last, s.said_basis, s.section,
    s.day_first, s.day_last, r.id as run
from statement s
join article a on a.number = s.article
join run r on r.number = a.run
left join actor x on x.number = s.speaker;

create view v_evidence as
select s.id as statement, a.id as article, a.path, e.role, e.piece, e.start, e.end, e.words, e.stage, e.confidence
from evidence e
join statement s on s.number = e.statement
join article a on a.number = s.article;

-- Name and type are those that most articles give, and of equals the first in the alphabet.
create view v_actors as
select
    x.id,
    (select p.name from appearance p where p.actor = x.number group by p.name order by count(*) desc, p.name limit 1) as name,
    (select p.type from appearance p where p.actor = x.number group by p.type order by count(*) desc, p.type limit 1) as type,
    (select count(*) from appearance p where p.actor = x.number) as articles,
    (select sum(p.mention_count) from appearance p where p.actor = x.number) as mentions,
    (select count(*) from statement s where s.speaker = x.number and s.scope = 'statement') as statements
from actor x;

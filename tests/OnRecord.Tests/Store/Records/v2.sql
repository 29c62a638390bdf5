pragma application_id = 1330532931;
pragma user_version = 2;
CREATE TABLE meta (
    key text primary key,
    value any not null
) strict, without rowid;
CREATE TABLE source (
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
CREATE TABLE sighting (
    source integer not null references source (number),
    address text not null,
    known integer not null,
    draft blob not null,
    primary key (source, address)
) strict, without rowid;
CREATE TABLE run (
    number integer primary key,
    id text not null unique,
    version text not null,
    stages text not null,
    models text not null,
    started text not null,
    finished text
) strict;
CREATE TABLE article (
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
CREATE INDEX article_run on article (run);
CREATE INDEX article_path on article (path);
CREATE INDEX article_published on article (published_first, published_last);
CREATE TABLE actor (
    number integer primary key,
    id text not null unique
) strict;
CREATE TABLE appearance (
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
CREATE INDEX appearance_actor on appearance (actor, mention_count);
CREATE TABLE actor_name (
    article integer not null references article (number),
    actor integer not null references actor (number),
    name text not null,
    folded text not null,
    last_word text,
    mention_count integer not null
) strict;
CREATE INDEX actor_name_article on actor_name (article);
CREATE INDEX actor_name_actor on actor_name (actor);
CREATE INDEX actor_name_folded on actor_name (folded, actor);
CREATE INDEX actor_name_last_word on actor_name (last_word, actor) where last_word is not null;
CREATE TABLE office (
    article integer not null references article (number),
    actor integer not null references actor (number),
    office text not null,
    primary key (article, actor, office)
) strict, without rowid;
CREATE INDEX office_actor on office (actor);
CREATE TABLE statement (
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
CREATE INDEX statement_article on statement (article, place);
CREATE INDEX statement_speaker on statement (speaker, scope, day_first);
CREATE INDEX statement_day on statement (day_first);
CREATE INDEX statement_act on statement (act, day_first) where act is not null;
CREATE TABLE evidence (
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
CREATE TABLE rejection (
    address text primary key,
    reason text not null,
    detail text not null,
    trace text,
    source integer references source (number),
    run integer not null references run (number),
    checksum blob not null
) strict, without rowid;
CREATE TABLE decision (
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
CREATE INDEX decision_target on decision (target);
CREATE VIRTUAL TABLE statement_words using fts5 (content, addressee, title, content = '', contentless_delete = 1, tokenize = 'ascii', detail = column);
CREATE VIRTUAL TABLE article_words using fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii', detail = none);
CREATE VIRTUAL TABLE article_vocabulary using fts5vocab ('article_words', 'row');
CREATE VIEW v_articles as
select
    a.id, a.path, a.title, a.outlet, a.byline, a.dateline, a.url,
    a.published_first, a.published_last, a.published_reason, a.language, a.text, r.id as run
from article a
join run r on r.number = a.run;
CREATE VIEW v_statements as
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
CREATE VIEW v_evidence as
select s.id as statement, a.id as article, a.path, e.role, e.piece, e.start, e.end, e.words, e.stage, e.confidence
from evidence e
join statement s on s.number = e.statement
join article a on a.number = s.article;
CREATE VIEW v_actors as
select
    x.id,
    (select p.name from appearance p where p.actor = x.number group by p.name order by count(*) desc, p.name limit 1) as name,
    (select p.type from appearance p where p.actor = x.number group by p.type order by count(*) desc, p.type limit 1) as type,
    (select count(*) from appearance p where p.actor = x.number) as articles,
    (select sum(p.mention_count) from appearance p where p.actor = x.number) as mentions,
    (select count(*) from statement s where s.speaker = x.number and s.scope = 'statement') as statements
from actor x;
CREATE TABLE circumstance (
    statement integer primary key references statement (number),
    reported_by text,
    relay text,
    modality text,
    topics text not null
) strict;
CREATE INDEX circumstance_reported_by on circumstance (reported_by) where reported_by is not null;
insert or replace into "meta" ("key","value") values ('min_reader',2);
insert or replace into "meta" ("key","value") values ('min_writer',2);
insert or replace into "meta" ("key","value") values ('writer','process 2594 on vm, since 2026-11-22 13:03:14 UTC');
insert or replace into "source" ("number","id","key","format","encoding","encoding_basis","replaced","length","sha256","packing","bytes") values (1,'d-28a745v579kt541h0rks94ec2a','key-1','html','windows-1252','declared',2,21,X'48188C7026388BB0E187BD67A2E3A3F22AB88D953125019653F7C891C1E0D525','none',X'726177206279746573206F66207468652070616765');
insert or replace into "sighting" ("source","address","known","draft") values (1,'news/a.txt',8,X'');
insert or replace into "run" ("number","id","version","stages","models","started","finished") values (1,'r-7acty7xqzftsa6k22618rmn69w','0.0.1','["QuotationStage"]','[]','2026-11-22T13:03:14.6860491+00:00','2026-11-22T13:03:15.5511520+00:00');
insert or replace into "article" ("number","id","source","run","path","origin_address","known","text","sha256","title","outlet","byline","dateline","url","published_first","published_last","published_reason","language","analysed","stated","fields","blocks","origin","outlet_words","checksum","print") values (1,'a-28a745v579kt541h0rks94ec2a',1,1,'news/a.txt','news/a.txt',8,'Envoy denies rift 😀

PORT SELLA (Coast Courier) — “There is no rift,” Envoy Ada Brennick told reporters on Monday, “and there will be none.” Analysts fear a long winter.
',X'DA4A5761002A408FA32BFE846A7A28C9C30BFC547679EE0CCC6CFE3B6AE7763F','Envoy denies rift 😀','The Coast Courier','By Jory Vandermeer','PORT SELLA (Coast Courier)','https://news.example/a','2021-03-01','2021-03-31',NULL,'en',1,'{"title":["page h1",0,20],"outlet":["metadata"],"byline":["page"],"dateline":["dateline",22,48],"url":["metadata"],"published":["metadata"],"language":["words"]}','{"desk":"\"abroad\"\n"}','[[0,20,"headline","page h1",0],[22,48,"dateline","dateline",1]]',X'0A640A016E05A0017300','the coast courier',X'4EA64812BF5EAC6E72E9963784DE3C9C',X'F8DDCD572AC60DC05B02F221728C45FB');
insert or replace into "actor" ("number","id") values (1,'p-ada');
insert or replace into "actor" ("number","id") values (2,'p-analysts');
insert or replace into "appearance" ("article","actor","place","name","type","mention_count","mentions","offices","checksum") values (1,1,0,'Ada Brennick','person',2,'[[77,89,"name"],[71,80,"title"]]','["Envoy"]',X'A89888BA9A648D53376BDA766E685DF3');
insert or replace into "appearance" ("article","actor","place","name","type","mention_count","mentions","offices","checksum") values (1,2,1,'analysts','collective',1,'[[142,150,"title"]]','[]',X'4BE2B4FB0E56535549E6ED18973612B5');
insert or replace into "actor_name" ("article","actor","name","folded","last_word","mention_count") values (1,1,'Ada Brennick','ada brennick','brennick',1);
insert or replace into "actor_name" ("article","actor","name","folded","last_word","mention_count") values (1,2,'analysts','analysts',NULL,0);
insert or replace into "office" ("article","actor","office") values (1,1,'Envoy');
insert or replace into "statement" ("number","id","article","place","speaker","speaker_name","speaker_type","basis","confidence","reason","candidates","mode","polarity","scope","act","addressee","said_first","said_last","said_basis","said_reason","section","day_first","day_last","checksum") values (1,'s-denial',1,0,1,'Ada Brennick','person','named',0.97,NULL,'[]','direct','denied','statement','REJECT','reporters','2021-03-01','2021-03-01','publication date',NULL,'body','2021-03-01','2021-03-01',X'B6BD7F51A24833A0301280FA775E9F2D');
insert or replace into "statement" ("number","id","article","place","speaker","speaker_name","speaker_type","basis","confidence","reason","candidates","mode","polarity","scope","act","addressee","said_first","said_last","said_basis","said_reason","section","day_first","day_last","checksum") values (2,'s-fear',1,1,NULL,NULL,NULL,'unknown',0.0,'two are possible','["Ada Brennick","analysts"]','indirect','said','attitude',NULL,NULL,NULL,NULL,NULL,NULL,'body','2021-03-01','2021-03-31',X'176E700E24F78BA4B747AAB932845EFC');
insert or replace into "evidence" ("statement","role","piece","start","end","words","stage","confidence","checksum") values (1,'addressee',0,95,104,'reporters','ByHand/1',0.8,X'87AF93B45289F761838079B5BCF27789');
insert or replace into "evidence" ("statement","role","piece","start","end","words","stage","confidence","checksum") values (1,'channel',0,34,47,'Coast Courier','ByHand/1',0.5,X'7546BE8451FFF62E9090B8F16793AB7C');
insert or replace into "evidence" ("statement","role","piece","start","end","words","stage","confidence","checksum") values (1,'content',0,52,68,'There is no rift','ByHand/1',3.000000000000000445e-01,X'A29DCD08CD72B36A90D876981B247DDF');
insert or replace into "evidence" ("statement","role","piece","start","end","words","stage","confidence","checksum") values (1,'content',1,117,139,'and there will be none','ByHand/1',1.0,X'DFC5DABC47F7E9EC66F1B848C31A314A');
insert or replace into "evidence" ("statement","role","piece","start","end","words","stage","confidence","checksum") values (1,'cue',0,90,94,'told','ByHand/1',0.9,X'C3CB3ADA5B904535FAFA42FB03349185');
insert or replace into "evidence" ("statement","role","piece","start","end","words","stage","confidence","checksum") values (1,'modality',0,6,12,'denies','ByHand/1',0.3,X'4EA67E80D7309F496E0A0FA64372F875');
insert or replace into "evidence" ("statement","role","piece","start","end","words","stage","confidence","checksum") values (1,'occasion',0,105,114,'on Monday','ByHand/1',0.6,X'F4DB671240BA32B837C04639E318FF7C');
insert or replace into "evidence" ("statement","role","piece","start","end","words","stage","confidence","checksum") values (1,'place',0,22,32,'PORT SELLA','ByHand/1',0.4,X'AD9F9BBA03655AC3652990162F2F375E');
insert or replace into "evidence" ("statement","role","piece","start","end","words","stage","confidence","checksum") values (1,'relay',0,34,47,'Coast Courier','ByHand/1',0.2,X'DB7E3B8844AF0332AA23935BC5602A13');
insert or replace into "evidence" ("statement","role","piece","start","end","words","stage","confidence","checksum") values (1,'said_on',0,105,114,'on Monday','ByHand/1',0.7,X'EAF035059EC64259444AB548E17641D7');
insert or replace into "evidence" ("statement","role","piece","start","end","words","stage","confidence","checksum") values (1,'speaker',0,71,89,'Envoy Ada Brennick','ByHand/1',0.97,X'710C48652A4BFC7AB33FECCC73B56189');
insert or replace into "evidence" ("statement","role","piece","start","end","words","stage","confidence","checksum") values (1,'topic',0,13,17,'rift','ByHand/1',0.1,X'ED6245889923D40431C6913EA4934907');
insert or replace into "evidence" ("statement","role","piece","start","end","words","stage","confidence","checksum") values (1,'topic',1,158,169,'long winter','ByHand/1',1.0,X'D1FFDB57B69259F6D8D42B9DFE255832');
insert or replace into "evidence" ("statement","role","piece","start","end","words","stage","confidence","checksum") values (2,'content',0,156,169,'a long winter','ByHand/1',0.5,X'41AA16425A9515A0F273CD5CBF5B658B');
insert or replace into "rejection" ("address","reason","detail","trace","source","run","checksum") values ('b.csv','no text field','None of its columns holds text.',NULL,NULL,1,X'B3B98897207AECB1BCE239824E367D7D');
insert or replace into "decision" ("seq","at","who","kind","target","value","why","undoes","checksum") values (1,'2026-11-22T13:03:15.5722257+00:00','nina','merge','p-1','p-2','the same person',NULL,X'47574A247F3420F46BF72F028BB3246A');
insert or replace into "statement_words_data" ("id","block") values (1,X'020B0106');
insert or replace into "statement_words_data" ("id","block") values (10,X'00000000FF00000101010100010101010101000002');
insert or replace into "statement_words_data" ("id","block") values (137438953473,X'0000008702306102020202026E6401020201026265010202010664656E6965730102040102040105656E766F790102040102040102697301020201046C6F6E6702020201026E6F01020203026E6501020201097265706F727465727301020302036966740104020401020401057468657265010202010477696C6C01020203046E746572020202040607070E0D070907070E0C0A09');
insert or replace into "statement_words_idx" ("segid","term","pgno") values (1,X'',2);
insert or replace into "statement_words_docsize" ("id","sz","origin") values (1,X'080103',1);
insert or replace into "statement_words_docsize" ("id","sz","origin") values (2,X'030003',1);
insert or replace into "statement_words_config" ("k","v") values ('version',4);
insert or replace into "article_words_data" ("id","block") values (1,X'0119');
insert or replace into "article_words_data" ("id","block") values (10,X'00000000FF00000101010100010101010101000001');
insert or replace into "article_words_data" ("id","block") values (137438953473,X'000000B302306101020264610102076E616C7973747301030164010102626501020772656E6E69636B010105636F617374010305757269657201010664656E696573010105656E766F790101046665617201010269730101046C6F6E670101066D6F6E6461790101026E6F0103026E650101026F6E010104706F72740101097265706F727465727301020369667401010573656C6C6101010574686572650102036F6C6401010477696C6C0103046E746572010404050A04050A0808090807050709050505070C0608080607');
insert or replace into "article_words_idx" ("segid","term","pgno") values (1,X'',2);
insert or replace into "article_words_docsize" ("id","sz","origin") values (1,X'19',1);
insert or replace into "article_words_config" ("k","v") values ('version',4);
insert or replace into "circumstance" ("statement","reported_by","relay","modality","topics") values (1,'s-fear','Coast Courier','reported','["rift","winter"]');
CREATE TRIGGER decision_is_not_changed before update on decision begin
    select raise(abort, 'decisions are only ever added');
end;
CREATE TRIGGER decision_is_not_removed before delete on decision begin
    select raise(abort, 'decisions are only ever added');
end;

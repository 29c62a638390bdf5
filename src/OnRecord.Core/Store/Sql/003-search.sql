-- Words in their order, so that phrases are found; titles by which actors are found; and what tells copies of a statement.

drop table statement_words;
create virtual table statement_words using fts5 (content, whole, topics, addressee, title, content = '', contentless_delete = 1, tokenize = 'ascii');
create virtual table statement_vocabulary using fts5vocab ('statement_words', 'row');

-- content: its pieces in order; whole: words with a hyphen or apostrophe inside as one word, too.
insert into statement_words (rowid, content, whole, topics, addressee, title)
select s.number, words_of(w.words), wholes_of(w.words),
    words_of((select group_concat(t.value, ' ') from circumstance c, json_each(c.topics) t where c.statement = s.number)), words_of(s.addressee), words_of(a.title)
from statement s
join article a on a.number = s.article
join (
    select statement, group_concat(words, ' ') as words
    from (select statement, words from evidence where role = 'content' order by statement, piece)
    group by statement) w on w.statement = s.number;

-- same_words: the same number for the same words of the same speaker.
alter table statement add column same_words integer not null default 0;
update statement set same_words = same_words(
    (select group_concat(words, ' ') from (select words from evidence e where e.statement = statement.number and e.role = 'content' order by e.piece)),
    speaker_name, speaker_type);

-- Offices and descriptions of actors; head: the word that says which office; words: all that tell, in alphabetical order.
create table actor_title (
    article integer not null references article (number),
    actor integer not null references actor (number),
    head text not null,
    words text not null,
    primary key (article, actor, head, words)
) strict, without rowid;

create index actor_title_head on actor_title (head, words, actor);
create index actor_title_actor on actor_title (actor);

insert into actor_title (article, actor, head, words)
select p.article, p.actor, substr(t.value, 1, instr(t.value, char(9)) - 1), substr(t.value, instr(t.value, char(9)) + 1)
from appearance p
join article a on a.number = p.article
join json_each(titles_of(a.text, p.mentions, p.offices)) t;

update meta set value = value + 1 where key in ('min_reader', 'min_writer');

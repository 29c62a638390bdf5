-- What questions are made of. A question about statements is "statements", where from, the wanted
-- conditions, and an order.

-- name: statements
select
    s.number, s.id, s.speaker_name, s.speaker_type, s.basis, s.confidence, s.reason, s.candidates, s.mode, s.polarity,
    s.scope, s.act, s.addressee, s.said_first, s.said_last, s.said_basis, s.said_reason, s.section, s.checksum, x.id,
    a.id, a.path, a.title, a.outlet, a.byline, a.url, a.published_first, a.published_last, r.id

-- name: number of statements
select count(*)

-- name: from all
from statement s
join article a on a.number = s.article
join run r on r.number = a.run
left join actor x on x.number = s.speaker

-- name: numbers of statements
select s.number, 1

-- name: from statements
from statement s
join article a on a.number = s.article

-- name: page begins
with page (number, copies) as (

-- name: copies begin
-- Copies of the same words count as one as long as no week without any lies between them; the first to be printed stands for all.
with wanted (number, same_words, day, printed, path, place) as (

-- name: wanted statements
select s.number, s.same_words, s.day_first, a.published_first, a.path, s.place

-- name: copies end
), marked as (
    select *, case
        when row_number() over same = 1 then 1
        when day is lag(day) over same or julianday(day) - julianday(lag(day) over same) <= 7 then 0
        else 1 end as is_first
    from wanted
    window same as (partition by same_words order by day nulls last, printed nulls last, path, place)
), parted as (
    select *, sum(is_first) over (
        partition by same_words order by day nulls last, printed nulls last, path, place rows unbounded preceding) as part
    from marked
), counted as (
    select number, is_first, count(*) over (partition by same_words, part) as copies from parted
), page (number, copies) as (
    select s.number, c.copies
    from counted c
    cross join statement s on s.number = c.number
    join article a on a.number = s.article
    where c.is_first

-- name: page ends
)

-- name: number of page
select count(*) from page

-- name: with copies
, p.copies

-- name: from page
from page p
cross join statement s on s.number = p.number
join article a on a.number = s.article
join run r on r.number = a.run
left join actor x on x.number = s.speaker

-- name: from all by day
from statement s indexed by statement_day
cross join article a on a.number = s.article
cross join run r on r.number = a.run
left join actor x on x.number = s.speaker

-- name: in words
s.number in (select rowid from statement_words where statement_words match $match)

-- name: by speaker
s.speaker in (
    select n.actor from actor_name n where n.folded = $speaker
    union all
    select n.actor from actor_name n
    where n.last_word = $last_word and ' ' || replace(n.folded, ' ', '  ') || ' ' like $pattern
    union all
    select t.actor from actor_title t
    where t.head = $head and ' ' || replace(t.words, ' ', '  ') || ' ' like $title
    union all
    select p.number from actor p where p.id = $actor)

-- name: by actor
s.speaker = (select number from actor where id = $actor)

-- name: with act
s.act = $act

-- name: in mode
s.mode = $mode

-- name: with polarity
s.polarity = $polarity

-- name: in scope
s.scope = $scope

-- name: from day
s.day_last >= $from

-- name: until day
s.day_first <= $until

-- name: in outlet
' ' || a.outlet_words || ' ' like $outlet

-- name: in article
(a.id = $article or a.path = $article or substr(a.path, -length($article) - 1) = '/' || $article)

-- name: of article
s.article = $article

-- name: with id
s.id = $id

-- name: newest first
order by s.day_first desc, a.path, s.article, s.place

-- name: oldest first
order by s.day_first asc nulls last, a.path, s.article, s.place

-- name: by id
order by a.id, s.place

-- name: page
limit $limit offset $offset

-- name: names that begin with
select last_word from actor_name where last_word >= $from and last_word < $to
union
select folded from actor_name where folded >= $from and folded < $to;

-- name: bare names
-- Last names of persons whom their articles do not name in full.
select x.id, n.name, (select count(*) from statement s where s.speaker = x.number and s.scope = 'statement') as statements
from actor_name n
join actor x on x.number = n.actor
where n.last_word = $last_word
group by x.id
having max(n.folded) = $last_word and min(n.folded) = $last_word and statements > 0
order by x.id;

-- name: counts of page
, grouped (value, actor, statements, first, last) as (
    select
        case $by
            when 'speaker' then s.speaker_name
            when 'outlet' then a.outlet
            when 'month' then substr(s.day_first, 1, 7)
            when 'year' then substr(s.day_first, 1, 4)
            when 'addressee' then s.addressee
            when 'act' then s.act
            when 'mode' then s.mode
            when 'polarity' then s.polarity
            when 'basis' then s.basis
        end as value,
        iif($by = 'speaker', s.speaker, null) as actor, count(*), min(s.day_first), max(s.day_last)
    from page p
    cross join statement s on s.number = p.number
    join article a on a.number = s.article
    group by iif($by = 'speaker', s.speaker, value))
select
    coalesce((select q.name from appearance q where q.actor = g.actor group by q.name order by count(*) desc, q.name limit 1), g.value),
    x.id, g.statements, g.first, g.last
from grouped g
left join actor x on x.number = g.actor

-- name: most first
order by g.statements desc, 1, 2

-- name: by value
order by g.value nulls last

-- name: actors
with seen as (
    select actor, count(*) as articles, sum(mention_count) as mentions from appearance group by actor),
said as (
    select speaker as actor, count(*) as statements from statement where scope = 'statement' and speaker is not null group by speaker),
ranked as (
    select x.number, x.id, coalesce(v.articles, 0) as articles, coalesce(v.mentions, 0) as mentions, coalesce(t.statements, 0) as statements
    from actor x
    left join seen v on v.actor = x.number
    left join said t on t.actor = x.number

-- name: actors, to the end
)
select
    x.id,
    (select p.name from appearance p where p.actor = x.number group by p.name order by count(*) desc, p.name limit 1),
    (select p.type from appearance p where p.actor = x.number group by p.type order by count(*) desc, p.type limit 1),
    x.articles, x.mentions, x.statements
from ranked x
order by 6 desc, 4 desc, 1

-- name: busiest ranked first
order by statements desc, articles desc, x.id

-- name: some actors
select
    x.id,
    (select p.name from appearance p where p.actor = x.number group by p.name order by count(*) desc, p.name limit 1),
    (select p.type from appearance p where p.actor = x.number group by p.type order by count(*) desc, p.type limit 1),
    (select count(*) from appearance p where p.actor = x.number),
    (select coalesce(sum(p.mention_count), 0) from appearance p where p.actor = x.number),
    (select count(*) from statement s where s.speaker = x.number and s.scope = 'statement')
from actor x

-- name: actor with words
exists (select 1 from actor_name w where w.actor = x.number and ' ' || w.folded || ' ' like $words)

-- name: actor of type
(select p.type from appearance p where p.actor = x.number group by p.type order by count(*) desc, p.type limit 1) = $type

-- name: actor who speaks
exists (select 1 from statement s where s.speaker = x.number and s.scope = 'statement')

-- name: actor named
x.number in (
    select n.actor from actor_name n where n.folded = $speaker
    union all
    select n.actor from actor_name n
    where n.last_word = $last_word and ' ' || replace(n.folded, ' ', '  ') || ' ' like $pattern
    union all
    select t.actor from actor_title t
    where t.head = $head and ' ' || replace(t.words, ' ', '  ') || ' ' like $title
    union all
    select p.number from actor p where p.id = $actor)

-- name: actor with id
x.id = $actor

-- name: busiest first
order by 6 desc, 4 desc, 1

-- name: names of actor
select n.name, sum(n.mention_count), count(*), min(a.published_first), max(a.published_last)
from actor_name n
join article a on a.number = n.article
where n.actor = (select number from actor where id = $actor) and n.mention_count > 0
group by n.name
order by 2 desc, 3 desc, 1;

-- name: offices of actor
select o.office, count(*), min(a.published_first), max(a.published_last)
from office o
join article a on a.number = o.article
where o.actor = (select number from actor where id = $actor)
group by o.office
order by 2 desc, 1;

-- name: months of actor
select substr(day_first, 1, 7), count(*)
from statement
where speaker = (select number from actor where id = $actor) and scope = 'statement'
group by 1
order by 1 nulls last;

-- name: articles with words
select a.number, a.id, a.path, a.title, a.outlet, a.byline, a.url, a.published_first, a.published_last, a.text
from article a
where a.number in (select rowid from article_words where article_words match $match)
order by a.published_first nulls last, a.path;

-- name: broken contents of article
select e.statement, e.start, e.end
from statement s
join evidence e on e.statement = s.number and e.role = 'content'
where s.article = $article
    and exists (select 1 from evidence f where f.statement = s.number and f.role = 'content' and f.piece = 1)
order by e.statement, e.piece;

-- name: blocks of article
select blocks from article where number = $article;

-- name: article with number
select a.number, a.id, a.path, a.title, a.outlet, a.byline, a.url, a.published_first, a.published_last, a.text
from article a
where a.number = $number;

-- name: article of statement
select a.number, a.id, a.path, a.title, a.outlet, a.byline, a.url, a.published_first, a.published_last, s.id, a.text
from statement s
join article a on a.number = s.article
where s.number = $number;

-- name: content of statement
select words from evidence where statement = $number and role = 'content' order by piece;

-- name: statements with term
select doc from statement_vocabulary where term = $word;

-- name: statements with word
select rowid from statement_words where statement_words match $match limit $limit;

-- name: numbers of articles with words
select rowid from article_words where article_words match $match limit $limit;

-- name: articles with word
select doc from article_vocabulary where term = $word;

-- name: number of articles
select count(*) from article;

-- name: texts of articles
select id, path, title, outlet, byline, url, published_first, published_last, text, blocks from article order by id;

-- What a check asks.

-- name: integrity
pragma integrity_check;

-- name: foreign keys
pragma foreign_key_check;

-- name: statements not in the index
select id from statement where number not in (select id from statement_words_docsize);

-- name: index without statement
select id from statement_words_docsize where id not in (select number from statement);

-- name: articles not in the index
select id from article where number not in (select id from article_words_docsize);

-- name: index without article
select id from article_words_docsize where id not in (select number from article);

-- name: sources without article
select d.id, d.length, d.sha256, d.packing, d.bytes
from source d
where not exists (select 1 from article a where a.source = d.number)
order by d.id;

-- name: wrong paths
select a.id from article a
where a.path is not (select min(g.address) from sighting g where g.source = a.source)
    or not exists (select 1 from sighting g where g.source = a.source and g.address = a.origin_address);

-- name: article list
select number, id from article order by number;

-- name: names of article
select x.id, n.name, n.folded, n.last_word, n.mention_count from actor_name n join actor x on x.number = n.actor where n.article = $article;

-- name: offices of article
select x.id, o.office from office o join actor x on x.number = o.actor where o.article = $article;

-- name: titles of article
select x.id, t.head, t.words from actor_title t join actor x on x.number = t.actor where t.article = $article;

-- name: prints of article
select id, same_words from statement where article = $article;

-- name: days of article
select s.id, s.day_first, s.day_last, s.said_first, s.said_last, a.published_first, a.published_last
from statement s
join article a on a.number = s.article
where s.article = $article;

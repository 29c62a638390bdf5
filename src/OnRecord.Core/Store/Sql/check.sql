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

-- name: article list
select number, id from article order by number;

-- name: days of article
select
    s.id, s.day_first, s.day_last,
    case when s.said_first is not null then s.said_first else a.published_first end,
    case when s.said_first is not null then s.said_last else a.published_last end
from statement s
join article a on a.number = s.article
where s.article = $article;

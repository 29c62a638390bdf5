-- What readers ask of single tables.

-- name: counts
select
    (select count(*) from source),
    (select count(*) from article),
    (select count(*) from article where analysed),
    (select count(distinct outlet_words) from article),
    (select count(*) from actor),
    (select count(*) from statement),
    (select count(*) from rejection),
    (select count(*) from decision),
    (select min(published_first) from article),
    (select max(published_last) from article);

-- name: runs
select
    r.id, r.version, r.stages, r.models, r.started, r.finished,
    (select count(*) from article a where a.run = r.number),
    (select count(*) from article a join statement s on s.article = a.number where a.run = r.number),
    (select count(*) from rejection j where j.run = r.number)
from run r
order by r.number;

-- name: rejections
select address, reason, detail, checksum from rejection order by address;

-- name: decisions
select seq, at, who, kind, target, value, why, undoes, checksum from decision order by seq;

-- name: meta
select value from meta where key = $key;

-- name: article number
select number from article where id = $id;

-- name: article
select
    a.number, a.id, a.path, a.text, a.sha256, a.title, a.outlet, a.byline, a.dateline, a.url,
    a.published_first, a.published_last, a.published_reason, a.language, a.stated, a.fields, a.blocks, a.origin, a.checksum, r.id,
    d.id, d.key, d.format, d.encoding, d.encoding_basis, d.replaced, d.length, d.sha256, d.packing, d.bytes
from article a
join run r on r.number = a.run
join source d on d.number = a.source
where a.number = $number;

-- name: appearances
select x.id, p.name, p.type, p.mentions, p.offices, p.checksum
from appearance p
join actor x on x.number = p.actor
where p.article = $article
order by p.place;

-- name: statements of article
select
    s.number, s.id, s.speaker_name, s.speaker_type, s.basis, s.confidence, s.reason, s.candidates, s.mode, s.polarity,
    s.scope, s.act, s.addressee, s.said_first, s.said_last, s.said_basis, s.said_reason, s.section, s.checksum, x.id, a.id
from statement s
join article a on a.number = s.article
left join actor x on x.number = s.speaker
where s.article = $article
order by s.place;

-- name: circumstance
select reported_by, relay, modality, topics from circumstance where statement = $statement;

-- name: evidence
select role, piece, start, end, words, stage, confidence, checksum
from evidence
where statement = $statement
order by role, piece;

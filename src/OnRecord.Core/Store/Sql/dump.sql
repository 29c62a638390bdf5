-- Everything in a fixed order, without numbers and times.

-- name: dump run
select id, version, stages, models from run order by id;

-- name: dump source
select id, key, format, encoding, encoding_basis, replaced, length, sha256 from source order by id;

-- name: dump sighting
select d.id, g.address, g.known, g.draft from sighting g join source d on d.number = g.source order by d.id, g.address;

-- name: dump article
select
    a.id, d.id, r.id, a.path, a.origin_address, a.known, a.text, a.sha256, a.title, a.outlet, a.byline, a.dateline, a.url, a.published_first,
    a.published_last, a.published_reason, a.language, a.analysed, a.stated, a.fields, a.blocks, a.origin, a.outlet_words, a.checksum, a.print
from article a join source d on d.number = a.source join run r on r.number = a.run
order by a.id;

-- name: dump actor
select id from actor order by id;

-- name: dump appearance
select a.id, x.id, p.place, p.name, p.type, p.mention_count, p.mentions, p.offices, p.checksum
from appearance p join article a on a.number = p.article join actor x on x.number = p.actor
order by a.id, x.id;

-- name: dump actor_name
select a.id, x.id, n.name, n.folded, n.last_word, n.mention_count
from actor_name n join article a on a.number = n.article join actor x on x.number = n.actor
order by a.id, x.id, n.name;

-- name: dump office
select a.id, x.id, o.office
from office o join article a on a.number = o.article join actor x on x.number = o.actor
order by a.id, x.id, o.office;

-- name: dump actor_title
select a.id, x.id, t.head, t.words
from actor_title t join article a on a.number = t.article join actor x on x.number = t.actor
order by a.id, x.id, t.head, t.words;

-- name: dump statement
select
    s.id, a.id, s.place, x.id, s.speaker_name, s.speaker_type, s.basis, s.confidence, s.reason, s.candidates, s.mode, s.polarity, s.scope,
    s.act, s.addressee, s.said_first, s.said_last, s.said_basis, s.said_reason, s.section, s.day_first, s.day_last, s.checksum, s.same_words
from statement s join article a on a.number = s.article left join actor x on x.number = s.speaker
order by s.id;

-- name: dump circumstance
select s.id, c.reported_by, c.relay, c.modality, c.topics from circumstance c join statement s on s.number = c.statement order by s.id;

-- name: dump evidence
select s.id, e.role, e.piece, e.start, e.end, e.words, e.stage, e.confidence, e.checksum
from evidence e join statement s on s.number = e.statement
order by s.id, e.role, e.piece;

-- name: dump rejection
select j.address, j.reason, j.detail, d.id, r.id
from rejection j left join source d on d.number = j.source join run r on r.number = j.run
order by j.address;

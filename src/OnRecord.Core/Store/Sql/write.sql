-- What the writer does. A line "-- name:" begins a statement that the program asks for by that name.

-- name: begin
begin immediate;

-- name: commit
commit;

-- name: roll back
rollback;

-- name: last numbers
select
    (select coalesce(max(number), 0) from source),
    (select coalesce(max(number), 0) from article),
    (select coalesce(max(number), 0) from actor),
    (select coalesce(max(number), 0) from statement);

-- name: begin run
insert into run (id, version, stages, models, started) values ($id, $version, $stages, $models, $started)
on conflict (id) do nothing;

-- name: finish run
update run set finished = $at where number = $run;

-- name: learn
pragma optimize = 0x10002;

-- name: find run
select number from run where id = $id;

-- name: set meta
insert into meta (key, value) values ($key, $value)
on conflict (key) do update set value = excluded.value;

-- name: is known
select 1
from source d
join sighting g on g.source = d.number
join article a on a.source = d.number
where d.id = $source and g.address = $address and g.draft = $draft and a.run = $run;

-- name: find source
select number from source where id = $id;

-- name: add source
insert into source (number, id, key, format, encoding, encoding_basis, replaced, length, sha256, packing, bytes)
values ($number, $id, $key, $format, $encoding, $encoding_basis, $replaced, $length, $sha256, $packing, $bytes);

-- name: find article of source
select number, run, origin_address, known, print, path from article where source = $source;

-- name: note sighting
insert into sighting (source, address, known, draft) values ($source, $address, $known, $draft)
on conflict (source, address) do update set known = max(known, excluded.known), draft = excluded.draft;

-- name: note path
update article set path = $path where number = $number;

-- name: note origin address
update article set origin_address = $address where number = $number;

-- name: add article
insert into article (
    number, id, source, run, path, origin_address, known, text, sha256, title, outlet, byline, dateline, url,
    published_first, published_last, published_reason, language, analysed, stated, fields, blocks, origin, outlet_words, checksum, print)
values (
    $number, $id, $source, $run, $path, $origin_address, $known, $text, $sha256, $title, $outlet, $byline, $dateline, $url,
    $published_first, $published_last, $published_reason, $language, $analysed, $stated, $fields, $blocks, $origin, $outlet_words, $checksum, $print);

-- name: remove article
delete from article where number = $number;

-- name: index article
insert into article_words (rowid, words) values ($number, $words);

-- name: unindex article
delete from article_words where rowid = $number;

-- name: find actor
select number from actor where id = $id;

-- name: add actor
insert into actor (number, id) values ($number, $id);

-- name: actors of article
select actor from appearance where article = $article;

-- name: remove lonely actor
delete from actor
where number = $number
    and not exists (select 1 from appearance p where p.actor = $number)
    and not exists (select 1 from statement s where s.speaker = $number);

-- name: add appearance
insert into appearance (article, actor, place, name, type, mention_count, mentions, offices, checksum)
values ($article, $actor, $place, $name, $type, $mention_count, $mentions, $offices, $checksum);

-- name: remove appearances
delete from appearance where article = $article;

-- name: add actor name
insert into actor_name (article, actor, name, folded, last_word, mention_count)
values ($article, $actor, $name, $folded, $last_word, $mention_count);

-- name: remove actor names
delete from actor_name where article = $article;

-- name: add office
insert into office (article, actor, office) values ($article, $actor, $office)
on conflict do nothing;

-- name: add actor title
insert into actor_title (article, actor, head, words) values ($article, $actor, $head, $words);

-- name: remove actor titles
delete from actor_title where article = $article;

-- name: remove offices
delete from office where article = $article;

-- name: add statement
insert into statement (
    number, id, article, place, speaker, speaker_name, speaker_type, basis, confidence, reason, candidates, mode, polarity,
    scope, act, addressee, said_first, said_last, said_basis, said_reason, section, day_first, day_last, checksum,
    same_words)
values (
    $number, $id, $article, $place, $speaker, $speaker_name, $speaker_type, $basis, $confidence, $reason, $candidates, $mode, $polarity,
    $scope, $act, $addressee, $said_first, $said_last, $said_basis, $said_reason, $section, $day_first, $day_last, $checksum,
    $same_words);

-- name: add circumstance
insert into circumstance (statement, reported_by, relay, modality, topics) values ($number, $reported_by, $relay, $modality, $topics);

-- name: remove circumstances
delete from circumstance where statement in (select number from statement where article = $article);

-- name: index statement
insert into statement_words (rowid, content, whole, topics, addressee, title) values ($number, $content, $whole, $topics, $addressee, $title);

-- name: unindex statements
delete from statement_words where rowid in (select number from statement where article = $article);

-- name: remove statements
delete from statement where article = $article;

-- name: add evidence
insert into evidence (statement, role, piece, start, end, words, stage, confidence, checksum)
values ($statement, $role, $piece, $start, $end, $words, $stage, $confidence, $checksum);

-- name: remove evidence
delete from evidence where statement in (select number from statement where article = $article);

-- name: reject
insert into rejection (address, reason, detail, trace, source, run, checksum) values ($address, $reason, $detail, $trace, $source, $run, $checksum)
on conflict (address) do update set
    reason = excluded.reason, detail = excluded.detail, trace = excluded.trace, source = excluded.source, run = excluded.run,
    checksum = excluded.checksum;

-- name: forget rejection
delete from rejection where address = $address;

-- name: add decision
insert into decision (at, who, kind, target, value, why, undoes, checksum) values ($at, $who, $kind, $target, $value, $why, $undoes, $checksum)
returning seq;

-- What the article says about an act of speaking beyond addressee and date, for those statements of which it says any of it.
-- reported_by: id of the statement that tells it. modality: expected, reported, hypothetical. topics: JSON list of names.
-- The words are evidence: relay, occasion, channel, place, modality, and a piece of topic for each of topics.
create table circumstance (
    statement integer primary key references statement (number),
    reported_by text,
    relay text,
    modality text,
    topics text not null
) strict;

create index circumstance_reported_by on circumstance (reported_by) where reported_by is not null;

update meta set value = 2 where key in ('min_reader', 'min_writer');

-- Each accepted version of a report is a link in the chain of its reporter. The end of the chain is a row of its own: two
-- acceptances of one reporter at once wait for each other there, and nobody else does.

create table proof_chain (
    reporter_id uuid primary key,
    length      bigint not null,
    hash        bytea  not null
) with (fillfactor = 50);
comment on table proof_chain is 'The end of the chain of each reporter.';
comment on column proof_chain.reporter_id is 'The unit or agency that reports.';
comment on column proof_chain.length is 'How many links the chain has.';
comment on column proof_chain.hash is 'Hash of the last link.';

create table proof (
    reporter_id   uuid    not null,
    position      bigint  not null,
    submission_id uuid    not null,
    revision      integer not null,
    sending       integer not null,
    said          bytea   not null,
    content       bytea   not null,
    seal          bytea   not null,
    previous      bytea   not null,
    hash          bytea   not null,
    primary key (reporter_id, position),
    constraint proof_once unique (submission_id, revision)
);
comment on table proof is 'One accepted version of a report, sealed in the transaction of its acceptance; never rewritten. All hashes are SHA-256.';
comment on column proof.reporter_id is 'The unit or agency that reports: whose chain it is.';
comment on column proof.position is 'Place in the chain, from 1.';
comment on column proof.submission_id is 'The report.';
comment on column proof.revision is '1 as first accepted, one more with each accepted correction.';
comment on column proof.sending is 'Number of the sending that was accepted.';
comment on column proof.said is 'Hash of the words and figures alone.';
comment on column proof.content is 'Hash of the canonical content of the version.';
comment on column proof.seal is 'Hash of the acceptance, with the hash of the content in it.';
comment on column proof.previous is 'Hash of the link before; 32 zeros for the first.';
comment on column proof.hash is 'Hash of previous and seal.';

-- What was accepted before there was a chain is known, so that nobody takes it for inserted by hand.
create table unproven (
    submission_id uuid    not null,
    sending       integer not null,
    primary key (submission_id, sending)
);
comment on table unproven is 'Versions that were accepted before there were proofs.';
comment on column unproven.submission_id is 'The report.';
comment on column unproven.sending is 'Number of the sending.';
insert into unproven select submission_id, sending from decision where kind = 'ACCEPTED' group by 1, 2;

create table trusted_certificate (
    id             uuid primary key,
    version        integer     not null,
    sha256         text        not null,
    subject        text        not null,
    issuer         text        not null,
    serial_number  text        not null,
    valid_from     timestamptz not null,
    valid_to       timestamptz not null,
    authority      boolean     not null,
    content        bytea       not null,
    note           text,
    added_at       timestamptz not null,
    added_by       text        not null,
    removed_at     timestamptz,
    removed_by     text,
    removal_reason text
);
comment on table trusted_certificate is 'Certificates that are trusted, and those that no longer are: removing one is how it is revoked.';
comment on column trusted_certificate.id is 'Identity, UUIDv7.';
comment on column trusted_certificate.version is 'Grows with every change.';
comment on column trusted_certificate.sha256 is 'SHA-256 of the certificate, hex.';
comment on column trusted_certificate.subject is 'Whose it is, as the certificate says.';
comment on column trusted_certificate.issuer is 'Who issued it, as the certificate says.';
comment on column trusted_certificate.serial_number is 'Its number with the issuer, hex.';
comment on column trusted_certificate.valid_from is 'First moment of its validity.';
comment on column trusted_certificate.valid_to is 'Last moment of its validity.';
comment on column trusted_certificate.authority is 'Whether those it issues are trusted too; else only itself.';
comment on column trusted_certificate.content is 'The certificate, DER.';
comment on column trusted_certificate.note is 'A remark of whoever added it.';
comment on column trusted_certificate.added_at is 'When it was added.';
comment on column trusted_certificate.added_by is 'Subject of the registrar.';
comment on column trusted_certificate.removed_at is 'From when on it is not trusted; null while it is.';
comment on column trusted_certificate.removed_by is 'Subject of the registrar who removed it.';
comment on column trusted_certificate.removal_reason is 'Why it was removed.';
create unique index trusted_certificate_once on trusted_certificate (sha256) where removed_at is null;

create table report_signature (
    id            uuid primary key,
    submission_id uuid        not null references submission (id),
    sending       integer     not null,
    sha256        text        not null,
    content       bytea       not null,
    received_at   timestamptz not null,
    received_from text        not null,
    constraint report_signature_once unique (submission_id, sending, sha256)
);
comment on table report_signature is 'A signature of the reporter under one version of a report; never rewritten.';
comment on column report_signature.id is 'Identity, UUIDv7.';
comment on column report_signature.submission_id is 'The report.';
comment on column report_signature.sending is 'Number of the sending that is signed.';
comment on column report_signature.sha256 is 'SHA-256 of the signature, hex.';
comment on column report_signature.content is 'Detached CMS, DER.';
comment on column report_signature.received_at is 'When it came in; what was trusted then is what counts.';
comment on column report_signature.received_from is 'Subject of the token of who sent it.';

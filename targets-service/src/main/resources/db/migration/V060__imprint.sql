create table imprint (
    plan_id    uuid primary key references plan (id),
    version    integer not null,
    authority  text[],
    place      text,
    signing    text[],
    recipients text[]
);
comment on table imprint is 'What a planner says of the lines around a plan on paper; a null line is as usual.';
comment on column imprint.plan_id is 'The plan.';
comment on column imprint.version is 'Grows with every change.';
comment on column imprint.authority is 'Who issues it, one line or two, as printed at the top left.';
comment on column imprint.place is 'The place before the date.';
comment on column imprint.signing is 'Lines above the signature, as printed.';
comment on column imprint.recipients is 'Who gets it, without dashes and semicolons.';

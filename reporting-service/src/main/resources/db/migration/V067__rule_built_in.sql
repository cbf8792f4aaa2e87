alter table validation_rule add column built_in boolean not null default false;
comment on column validation_rule.built_in is 'Whether every report is held against it with its form; it stands here to be seen and does not change.';

-- Refused with ABOVE_DENOMINATOR until the figure carries a sentence.
insert into validation_rule (id, version, code, kind, severity, parts, built_in) values
    ('01900000-0000-7000-8000-0000000000a7', 0, 'KHONG-QUA-MAU-SO', 'WITHIN_DENOMINATOR', 'WARNING', '{}', true)
    on conflict (code) do update set built_in = true, kind = excluded.kind, severity = excluded.severity,
      unit_id = null, regime = null, indicator = null, valid_from = null, valid_to = null;

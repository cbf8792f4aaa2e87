ALTER TABLE assignment ADD COLUMN extended_until date;

COMMENT ON COLUMN assignment.due_on IS 'Last day in time as it was assigned, Asia/Ho_Chi_Minh';
COMMENT ON COLUMN assignment.extended_until IS 'Later last day in time, given for the report that does it; absent where none was';

CREATE TABLE extended_duty (
    obligation_id uuid PRIMARY KEY,
    version integer NOT NULL,
    regime varchar(50) NOT NULL,
    period varchar(10) NOT NULL,
    unit_id uuid,
    agency_id uuid,
    due_on date NOT NULL
);

CREATE INDEX extended_duty_holder ON extended_duty (regime, period, unit_id, agency_id);

COMMENT ON TABLE extended_duty IS 'Reports known to have more time, for tasks that are assigned afterwards';
COMMENT ON COLUMN extended_duty.obligation_id IS 'The report that is owed';
COMMENT ON COLUMN extended_duty.version IS 'Lock against lost updates';
COMMENT ON COLUMN extended_duty.regime IS 'Code of the reporting regime';
COMMENT ON COLUMN extended_duty.period IS 'E.g. 2024-S1';
COMMENT ON COLUMN extended_duty.unit_id IS 'The unit that owes it; absent where an agency does';
COMMENT ON COLUMN extended_duty.agency_id IS 'The agency that owes it; absent where a unit does';
COMMENT ON COLUMN extended_duty.due_on IS 'The last day in time that was given, the latest where there were several';

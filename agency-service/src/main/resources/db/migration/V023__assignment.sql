CREATE TABLE assignment (
    id uuid PRIMARY KEY,
    version integer NOT NULL,
    task_id uuid NOT NULL REFERENCES task,
    unit_id uuid REFERENCES unit,
    agency_id uuid REFERENCES agency,
    period varchar(10) NOT NULL,
    due_on date NOT NULL,
    regime varchar(50),
    state varchar(20) NOT NULL CHECK (state IN ('IN_PROGRESS', 'DONE')),
    done_at timestamptz,
    late boolean NOT NULL,
    submission_id uuid,
    CONSTRAINT assignment_one_holder CHECK ((unit_id IS NULL) <> (agency_id IS NULL)),
    CONSTRAINT assignment_done CHECK ((state = 'DONE') = (done_at IS NOT NULL)),
    CONSTRAINT assignment_once UNIQUE NULLS NOT DISTINCT (task_id, period, unit_id, agency_id)
);

CREATE INDEX assignment_report ON assignment (regime, period, unit_id, agency_id) WHERE regime IS NOT NULL;
CREATE INDEX assignment_unit ON assignment (unit_id, id);
CREATE INDEX assignment_agency ON assignment (agency_id, id);

COMMENT ON TABLE assignment IS 'A task given to one unit or agency for one period';
COMMENT ON COLUMN assignment.id IS 'UUIDv7';
COMMENT ON COLUMN assignment.version IS 'Lock against lost updates';
COMMENT ON COLUMN assignment.task_id IS 'The task';
COMMENT ON COLUMN assignment.unit_id IS 'The unit that carries it out; absent where an agency does';
COMMENT ON COLUMN assignment.agency_id IS 'The agency that carries it out; absent where a unit does';
COMMENT ON COLUMN assignment.period IS 'E.g. 2024, 2024-S1, 2024-Q3, 2024-9M, 2024-07';
COMMENT ON COLUMN assignment.due_on IS 'Last day in time, Asia/Ho_Chi_Minh';
COMMENT ON COLUMN assignment.regime IS 'Code of the reporting regime whose accepted report does this task; absent where none does';
COMMENT ON COLUMN assignment.state IS 'IN_PROGRESS or DONE';
COMMENT ON COLUMN assignment.done_at IS 'Moment it was done, UTC';
COMMENT ON COLUMN assignment.late IS 'Done, but after the last day in time';
COMMENT ON COLUMN assignment.submission_id IS 'The accepted report that did it';

CREATE TABLE accepted_report (
    submission_id uuid PRIMARY KEY,
    version integer NOT NULL,
    regime varchar(50) NOT NULL,
    period varchar(10) NOT NULL,
    unit_id uuid,
    agency_id uuid,
    late boolean NOT NULL,
    accepted_at timestamptz NOT NULL
);

CREATE INDEX accepted_report_holder ON accepted_report (regime, period, unit_id, agency_id);

COMMENT ON TABLE accepted_report IS 'Reports known to be accepted, for tasks that are assigned after the acceptance';
COMMENT ON COLUMN accepted_report.submission_id IS 'The report';
COMMENT ON COLUMN accepted_report.version IS 'Lock against lost updates';
COMMENT ON COLUMN accepted_report.regime IS 'Code of the reporting regime';
COMMENT ON COLUMN accepted_report.period IS 'E.g. 2024-S1';
COMMENT ON COLUMN accepted_report.unit_id IS 'The unit that reported; absent where an agency did';
COMMENT ON COLUMN accepted_report.agency_id IS 'The agency that reported; absent where a unit did';
COMMENT ON COLUMN accepted_report.late IS 'First sent in after the last day in time';
COMMENT ON COLUMN accepted_report.accepted_at IS 'Moment of the acceptance, UTC';

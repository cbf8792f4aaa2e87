CREATE TABLE task (
    id uuid PRIMARY KEY,
    version integer NOT NULL,
    revision bigint NOT NULL,
    code varchar(50) NOT NULL CONSTRAINT task_code UNIQUE,
    plan varchar(50) NOT NULL,
    section varchar(50),
    source_line integer,
    lead_printed varchar(1000),
    coordinating_printed varchar(1000),
    role varchar(20) NOT NULL,
    task_vi varchar(2000) NOT NULL,
    task_en varchar(2000),
    schedule varchar(30) NOT NULL,
    due_day integer CHECK (due_day BETWEEN 1 AND 31),
    due_month integer CHECK (due_month BETWEEN 1 AND 12),
    schedule_text varchar(500),
    lead_basis varchar(20) NOT NULL,
    note varchar(2000),
    unit_id uuid NOT NULL REFERENCES unit
);

CREATE INDEX task_plan ON task (plan, code);
CREATE INDEX task_unit ON task (unit_id, code);

COMMENT ON TABLE task IS 'A task that a plan gives to agencies, kept as printed';
COMMENT ON COLUMN task.id IS 'UUIDv7';
COMMENT ON COLUMN task.version IS 'Lock against lost updates';
COMMENT ON COLUMN task.revision IS 'Grows by one with every change; ETag';
COMMENT ON COLUMN task.code IS 'Readable and unique, e.g. 000-T001';
COMMENT ON COLUMN task.plan IS 'Code of the plan it stands in';
COMMENT ON COLUMN task.section IS 'Section of the paper, e.g. III.2.b';
COMMENT ON COLUMN task.source_line IS 'Line of the text it was read from';
COMMENT ON COLUMN task.lead_printed IS 'Leading agencies as printed, split by semicolons';
COMMENT ON COLUMN task.coordinating_printed IS 'Coordinating agencies as printed, split by semicolons';
COMMENT ON COLUMN task.role IS 'LEAD, COORDINATE, ADVISE or CARRY_OUT';
COMMENT ON COLUMN task.task_vi IS 'The task in the words of the paper';
COMMENT ON COLUMN task.task_en IS 'The task in English';
COMMENT ON COLUMN task.schedule IS 'CONTINUOUS, YEARLY, BEFORE_DATE_YEARLY ...';
COMMENT ON COLUMN task.due_day IS 'Day of the month that the paper names';
COMMENT ON COLUMN task.due_month IS 'Month that the paper names';
COMMENT ON COLUMN task.schedule_text IS 'The words about time as printed';
COMMENT ON COLUMN task.lead_basis IS 'NAMED, IMPLIED or NONE: whether the paper names who leads';
COMMENT ON COLUMN task.note IS 'Remark of the reader';
COMMENT ON COLUMN task.unit_id IS 'The issuing unit: its people may see and change the task';

CREATE TABLE task_party (
    id uuid PRIMARY KEY,
    version integer NOT NULL,
    task_id uuid NOT NULL REFERENCES task,
    part varchar(20) NOT NULL CHECK (part IN ('LEAD', 'COORDINATING')),
    ordinal integer NOT NULL,
    name varchar(1000) NOT NULL,
    search_name varchar(1000) NOT NULL,
    agency_id uuid REFERENCES agency,
    unit_id uuid REFERENCES unit
);

CREATE INDEX task_party_task ON task_party (task_id);
CREATE INDEX task_party_agency ON task_party (agency_id) WHERE agency_id IS NOT NULL;
CREATE INDEX task_party_search ON task_party USING gin (search_name gin_trgm_ops);

COMMENT ON TABLE task_party IS 'One name out of the leading or coordinating agencies of a task';
COMMENT ON COLUMN task_party.id IS 'UUIDv7';
COMMENT ON COLUMN task_party.version IS 'Lock against lost updates';
COMMENT ON COLUMN task_party.task_id IS 'The task';
COMMENT ON COLUMN task_party.part IS 'LEAD or COORDINATING';
COMMENT ON COLUMN task_party.ordinal IS 'Place among the names of this part, from 0';
COMMENT ON COLUMN task_party.name IS 'The name as printed';
COMMENT ON COLUMN task_party.search_name IS 'The name in lower case without accents, made by the service';
COMMENT ON COLUMN task_party.agency_id IS 'The agency that the plan knows by this name; absent where it knows none';
COMMENT ON COLUMN task_party.unit_id IS 'The unit of this name, where the name is a unit''s; absent otherwise';

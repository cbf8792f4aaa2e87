-- Exclusion constraints over a code and a date range need GiST operators for plain types; searching inside names needs trigrams.
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE unit (
    id uuid PRIMARY KEY,
    version integer NOT NULL,
    revision bigint NOT NULL
);

COMMENT ON TABLE unit IS 'Administrative unit: the identity that outlives names, codes and parents';
COMMENT ON COLUMN unit.id IS 'UUIDv7; official codes were given to other units in 2025 and identify nothing for ever';
COMMENT ON COLUMN unit.version IS 'Lock against lost updates';
COMMENT ON COLUMN unit.revision IS 'Grows by one with every change; ETag, and order of the events about this unit';

CREATE TABLE unit_version (
    id uuid PRIMARY KEY,
    version integer NOT NULL,
    unit_id uuid NOT NULL REFERENCES unit,
    name varchar(200) NOT NULL,
    search_name varchar(200) NOT NULL,
    level varchar(20) NOT NULL CHECK (level IN ('PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET')),
    code varchar(35) NOT NULL,
    -- deferred: a table of units may name parents that come further down in it
    parent_id uuid REFERENCES unit DEFERRABLE INITIALLY DEFERRED,
    valid_from date,
    valid_to date CHECK (valid_to >= valid_from),
    legal_act varchar(300),
    CONSTRAINT unit_version_parent CHECK ((level = 'PROVINCE') = (parent_id IS NULL)),
    -- deferred: a new version begins and the one before ends within one transaction, in any order
    CONSTRAINT unit_version_one_at_a_time
        EXCLUDE USING gist (unit_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
        DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT unit_version_code_means_one
        EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
        DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX unit_version_code ON unit_version (code, valid_from);
CREATE INDEX unit_version_unit ON unit_version (unit_id, valid_from);
CREATE INDEX unit_version_parent_code ON unit_version (parent_id, code);
CREATE INDEX unit_version_search ON unit_version USING gin (search_name gin_trgm_ops);

COMMENT ON TABLE unit_version IS 'What a unit was called and where it belonged from one day to another';
COMMENT ON COLUMN unit_version.id IS 'UUIDv7';
COMMENT ON COLUMN unit_version.version IS 'Lock against lost updates';
COMMENT ON COLUMN unit_version.unit_id IS 'The unit';
COMMENT ON COLUMN unit_version.name IS 'Full name with its kind, e.g. Huyện Vĩnh Linh';
COMMENT ON COLUMN unit_version.search_name IS 'Name in lower case without accents, made by the service';
COMMENT ON COLUMN unit_version.level IS 'PROVINCE, DISTRICT, COMMUNE or HAMLET';
COMMENT ON COLUMN unit_version.code IS 'Official code: 2 digits province, 3 district, 5 commune; one unit at a time';
COMMENT ON COLUMN unit_version.parent_id IS 'The unit above; absent for a province';
COMMENT ON COLUMN unit_version.valid_from IS 'First day in force; absent where the records do not reach back to it';
COMMENT ON COLUMN unit_version.valid_to IS 'Last day in force, inclusive; absent while in force';
COMMENT ON COLUMN unit_version.legal_act IS 'The act that made this version, as cited';

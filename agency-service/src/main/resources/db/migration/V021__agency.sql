CREATE TABLE agency (
    id uuid PRIMARY KEY,
    version integer NOT NULL,
    revision bigint NOT NULL,
    code varchar(35) NOT NULL CONSTRAINT agency_code UNIQUE,
    name varchar(300) NOT NULL,
    search_name varchar(300) NOT NULL,
    short_name varchar(100),
    kind varchar(40) NOT NULL,
    level varchar(40),
    unit_id uuid REFERENCES unit,
    collective boolean NOT NULL,
    printed_as varchar(300),
    document varchar(50)
);

CREATE INDEX agency_unit ON agency (unit_id, code);
CREATE INDEX agency_document ON agency (document);
CREATE INDEX agency_search ON agency USING gin (search_name gin_trgm_ops);

COMMENT ON TABLE agency IS 'An agency, an organisation or a group of them that tasks and reports name';
COMMENT ON COLUMN agency.id IS 'UUIDv7';
COMMENT ON COLUMN agency.version IS 'Lock against lost updates';
COMMENT ON COLUMN agency.revision IS 'Grows by one with every change; ETag, and order of the events about this agency';
COMMENT ON COLUMN agency.code IS 'At most 35 characters, groups of digits and capitals split by dots (Decision 20/2020/QĐ-TTg)';
COMMENT ON COLUMN agency.name IS 'Full name';
COMMENT ON COLUMN agency.search_name IS 'Name in lower case without accents, made by the service';
COMMENT ON COLUMN agency.short_name IS 'Short name, as printed or usual';
COMMENT ON COLUMN agency.kind IS 'DEPARTMENT, SOCIAL_INSURANCE_AGENCY, PEOPLE_COMMITTEE ...';
COMMENT ON COLUMN agency.level IS 'CENTRAL, PROVINCE, DISTRICT, COMMUNE ...; absent where it has none';
COMMENT ON COLUMN agency.unit_id IS 'The unit it works for; absent for a central agency';
COMMENT ON COLUMN agency.collective IS 'True for a group named as one, such as the communes of a district together';
COMMENT ON COLUMN agency.printed_as IS 'The form of the name that the document prints';
COMMENT ON COLUMN agency.document IS 'Code of the plan under which it is known; its names are resolved within that plan';

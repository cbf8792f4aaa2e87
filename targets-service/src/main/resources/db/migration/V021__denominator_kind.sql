create table denominator_kind (
    code    text primary key,
    version integer not null default 0,
    name_vi text    not null,
    name_en text    not null
);
comment on table denominator_kind is 'What rates are measured against; figures name it by its code.';
comment on column denominator_kind.code is 'Capitals, digits and underscores.';
comment on column denominator_kind.version is 'Grows with every change.';
comment on column denominator_kind.name_vi is 'Vietnamese name.';
comment on column denominator_kind.name_en is 'English name.';

insert into denominator_kind (code, name_vi, name_en) values
    ('POPULATION', 'Dân số', 'Population'),
    ('LABOUR_FORCE', 'Lực lượng lao động trong độ tuổi', 'Labour force of working age'),
    ('PUPILS', 'Học sinh', 'Pupils'),
    ('STUDENTS', 'Sinh viên', 'Students'),
    ('PUPILS_AND_STUDENTS', 'Học sinh, sinh viên', 'Pupils and students'),
    ('PERSONS_SUBJECT', 'Người thuộc diện tham gia', 'Persons subject to the scheme'),
    ('PERSON_GROUP', 'Nhóm đối tượng', 'Group of persons'),
    ('CASES', 'Hồ sơ', 'Cases');

alter table indicator
    add column aliases  text[] not null default '{}',
    add column relation text check (relation in ('PART', 'SUBSET'));
comment on column indicator.aliases is 'Other Vietnamese words by which papers call it; each names one indicator.';
comment on column indicator.relation is 'PART or SUBSET of the parent; null for a whole.';

update indicator set relation = 'PART' where code in ('BHXH_BB', 'BHXH_TN', 'BHYT_HS', 'BHYT_SV');
update indicator set relation = 'SUBSET' where parent is not null and relation is null;
alter table indicator add check ((parent is null) = (relation is null));

update indicator i set aliases = a.words from (values
    ('BHXH', array['BHXH', 'Tham gia BHXH', 'BHXH chung']),
    ('BHXH_BB', array['BHXH bắt buộc', 'BHXHBB', 'BHXH BB', 'Tham gia BHXH bắt buộc']),
    ('BHXH_TN', array['BHXH tự nguyện', 'BHXHTN', 'BHXH TN', 'Tham gia BHXH tự nguyện']),
    ('BHTN', array['BHTN', 'BH thất nghiệp', 'Tham gia BHTN', 'Tham gia bảo hiểm thất nghiệp']),
    ('BHYT', array['BHYT', 'BHYT toàn dân', 'Tham gia BHYT', 'Tham gia bảo hiểm y tế']),
    ('BHYT_HSSV', array['BHYT học sinh, sinh viên', 'BHYT HSSV', 'BHYT HS, SV', 'BHYT HS-SV']),
    ('BHYT_HS', array['BHYT học sinh', 'BHYT HS']),
    ('BHYT_SV', array['BHYT sinh viên', 'BHYT SV']),
    ('BHYT_NLN_TB', array['BHYT hộ nông, lâm, ngư nghiệp có mức sống trung bình', 'BHYT hộ NLN mức sống trung bình']),
    ('BHXH_GDDT_NGAN_HAN', array['Giao dịch điện tử chế độ BHXH ngắn hạn']),
    ('HS_CSSKBD', array['CSSKBĐ học sinh', 'Chăm sóc sức khỏe ban đầu học sinh'])) a (code, words)
where i.code = a.code;

alter table denominator_kind
    add column aliases  text[] not null default '{}',
    add column parent   text references denominator_kind (code),
    add column relation text check (relation in ('PART', 'SUBSET'));
comment on column denominator_kind.aliases is 'Other Vietnamese words by which papers call it; each names one kind.';
comment on column denominator_kind.parent is 'The wider group of people; null where none is known.';
comment on column denominator_kind.relation is 'PART or SUBSET of the parent; null without one.';

insert into denominator_kind (code, name_vi, name_en) values
    ('WORKING_AGE_POPULATION', 'Dân số trong độ tuổi lao động', 'Population of working age'),
    ('LABOUR_FORCE_ABLE', 'Lực lượng lao động có khả năng tham gia', 'Labour force able to participate'),
    ('PUPILS_NOT_INSURED_ELSEWHERE', 'Học sinh chưa có thẻ BHYT thuộc nhóm đối tượng khác',
     'Pupils not insured in another group'),
    ('STUDENTS_NOT_INSURED_ELSEWHERE', 'Sinh viên chưa có thẻ BHYT thuộc nhóm đối tượng khác',
     'Students not insured in another group')
    on conflict (code) do nothing; -- somebody may have registered it under this code before

update denominator_kind d set parent = p.parent, relation = p.relation from (values
    ('WORKING_AGE_POPULATION', 'POPULATION', 'SUBSET'),
    ('LABOUR_FORCE', 'WORKING_AGE_POPULATION', 'SUBSET'),
    ('LABOUR_FORCE_ABLE', 'LABOUR_FORCE', 'SUBSET'),
    ('PUPILS_AND_STUDENTS', 'POPULATION', 'SUBSET'),
    ('PUPILS', 'PUPILS_AND_STUDENTS', 'PART'),
    ('STUDENTS', 'PUPILS_AND_STUDENTS', 'PART'),
    ('PUPILS_NOT_INSURED_ELSEWHERE', 'PUPILS', 'SUBSET'),
    ('STUDENTS_NOT_INSURED_ELSEWHERE', 'STUDENTS', 'SUBSET')) p (code, parent, relation)
where d.code = p.code;
alter table denominator_kind add check ((parent is null) = (relation is null));

update denominator_kind d set aliases = a.words from (values
    ('POPULATION', array['Số dân', 'Nhân khẩu', 'Tổng dân số']),
    ('WORKING_AGE_POPULATION', array['Số người trong độ tuổi lao động', 'Người trong độ tuổi lao động']),
    ('LABOUR_FORCE', array['LLLĐ', 'LLLĐ trong độ tuổi', 'Lực lượng lao động', 'Lực lượng lao động (LLLĐ)']),
    ('LABOUR_FORCE_ABLE', array['LLLĐ có khả năng tham gia']),
    ('PUPILS', array['Số học sinh', 'Tổng số học sinh']),
    ('STUDENTS', array['Số sinh viên', 'Tổng số sinh viên']),
    ('PUPILS_AND_STUDENTS', array['HSSV', 'Học sinh - sinh viên', 'Tổng số học sinh, sinh viên']),
    ('PERSONS_SUBJECT', array['Thuộc diện tham gia', 'Số người thuộc diện tham gia', 'Đối tượng thuộc diện tham gia'])) a (code, words)
where d.code = a.code;

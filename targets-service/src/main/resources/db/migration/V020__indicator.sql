create table indicator (
    code    text primary key,
    version integer not null default 0,
    name_vi text    not null,
    name_en text    not null,
    parent  text references indicator (code)
);
comment on table indicator is 'What is counted; figures name it by its code.';
comment on column indicator.code is 'Capitals, digits and underscores.';
comment on column indicator.version is 'Grows with every change.';
comment on column indicator.name_vi is 'Vietnamese name.';
comment on column indicator.name_en is 'English name.';
comment on column indicator.parent is 'The whole of which it is a part or subset; null for a whole.';

insert into indicator (code, name_vi, name_en, parent) values
    ('BHXH', 'Bảo hiểm xã hội', 'Social insurance', null),
    ('BHXH_BB', 'Bảo hiểm xã hội bắt buộc', 'Compulsory social insurance', 'BHXH'),
    ('BHXH_TN', 'Bảo hiểm xã hội tự nguyện', 'Voluntary social insurance', 'BHXH'),
    ('BHTN', 'Bảo hiểm thất nghiệp', 'Unemployment insurance', 'BHXH_BB'),
    ('BHYT', 'Bảo hiểm y tế', 'Health insurance', null),
    ('BHYT_HSSV', 'Bảo hiểm y tế học sinh, sinh viên', 'Health insurance of pupils and students', 'BHYT'),
    ('BHYT_HS', 'Bảo hiểm y tế học sinh', 'Health insurance of pupils', 'BHYT_HSSV'),
    ('BHYT_SV', 'Bảo hiểm y tế sinh viên', 'Health insurance of students', 'BHYT_HSSV'),
    ('BHYT_NLN_TB', 'Bảo hiểm y tế hộ nông, lâm, ngư nghiệp có mức sống trung bình',
     'Health insurance of farming, forestry and fishing households of average means', 'BHYT'),
    ('BHYT_NHOM_BB_NSNN', 'Bảo hiểm y tế các nhóm tham gia bắt buộc, được ngân sách nhà nước hoặc quỹ BHXH đóng',
     'Health insurance of the groups insured by duty, by the state budget or by the social insurance fund', 'BHYT'),
    ('BHYT_NHOM_CHUA_TG', 'Bảo hiểm y tế các nhóm đối tượng chưa tham gia',
     'Health insurance of the groups not yet insured', 'BHYT'),
    ('BHXH_GDDT_NGAN_HAN', 'Giao dịch điện tử giải quyết chế độ BHXH ngắn hạn',
     'Electronic handling of short-term social insurance benefits', null),
    ('HS_CSSKBD', 'Học sinh được chăm sóc sức khỏe ban đầu', 'Pupils with primary health care', null);

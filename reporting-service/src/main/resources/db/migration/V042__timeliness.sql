-- Who was in time is asked by period and area; nothing that changes with a report is in the index.
create index obligation_of_period on obligation (period, area_unit_id);
create index obligation_of_agency on obligation (code, due_on) where agency_id is not null;

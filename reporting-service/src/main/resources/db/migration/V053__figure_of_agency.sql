-- An agency's last report, which a rule holds its new one against
create index accepted_figure_agency on accepted_figure (agency_id, period, indicator) where agency_id is not null;

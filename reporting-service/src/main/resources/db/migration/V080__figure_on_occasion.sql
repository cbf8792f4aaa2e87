-- What a unit was asked once, on an occasion, counts only where no calendar asks it: until now it took the place of its calendar report.

alter table accepted_figure add column occasional boolean not null default false;
update accepted_figure f
set occasional = true
from obligation o
where o.id = f.obligation_id and o.occasion is not null;
alter table accepted_figure alter column occasional drop default;
comment on column accepted_figure.occasional is 'Asked for on an occasion, not by a calendar: counts only where no calendar asks the unit.';

drop index accepted_figure_total;
create index accepted_figure_total on accepted_figure (indicator, period, unit_id)
    include (occasional, cut_off_on, accepted_at, superseded_at, submission_id, regime_id, participants, denominator)
    where not consolidated;

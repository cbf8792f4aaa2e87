-- What the nation's progress walks over: one period of one indicator from end to end, without a look at other years.

create index accepted_figure_consolidated on accepted_figure (indicator, period, unit_id) where consolidated;

create index target_of_year on target (indicator, year, unit_id)
    include (participants, denominator, percent, in_force_from, in_force_to, id)
    where figure_kind = 'TARGET';
create index target_open_start on target (indicator, unit_id)
    where figure_kind = 'TARGET' and open_start;

-- A duty that is dropped is gone, and who may read of it is told by its cut-off: so what is told of it says both by itself.

alter table change
    add column obligation_kind text,
    add column cut_off_on      date;
comment on column change.obligation_kind is 'REPORT or CONSOLIDATION; null where an earlier release told it of what has been dropped since.';
comment on column change.cut_off_on is 'Last day that the figures counted when it happened: who looked after the area on that day reads it; null as above.';

update change c
set obligation_kind = o.kind, cut_off_on = o.cut_off_on
from obligation o
where o.id = c.obligation_id;

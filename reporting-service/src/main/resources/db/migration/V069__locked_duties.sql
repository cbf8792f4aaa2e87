-- For V070, which asks of each duty without a lock whether one beside it has one: looked up here, it need not read all of them. Numbered
-- after V070 was out, and before it for databases that have not come that far; V078 takes it away again.

create index obligation_locked on obligation (regime_id, kind, period, occasion) where lock_on is not null;

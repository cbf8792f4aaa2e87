-- Of use to V070 only.

drop index obligation_locked;

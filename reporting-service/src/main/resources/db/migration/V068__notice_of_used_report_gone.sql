alter table reminder
    drop constraint reminder_kind_check,
    add constraint reminder_kind_check
        check (kind in ('DUE_SOON', 'OVERDUE', 'ESCALATED', 'RETURNED', 'CORRECTED', 'USED_REPORT_GONE', 'EXTENSION_APPROVED',
                        'EXTENSION_REFUSED', 'WAIVED', 'WAIVER_TAKEN_BACK'));

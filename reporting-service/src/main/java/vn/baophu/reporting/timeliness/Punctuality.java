package vn.baophu.reporting.timeliness;

/**
 * How the reports of one row stand with their time. Those that are due are {@code onTime + late + missing}.
 *
 * @param key what the row stands for: id of the unit or agency, code of the regime or period; null for everything
 * @param code code of the unit or agency when its obligations were made; else null
 * @param areaUnit id of the unit in whose area the reporter lies; else null
 * @param title title of the regime; else null
 * @param awaited not due yet and not sent
 * @param extended for how many the due day was extended, whatever came of them
 * @param returnedTimes how often they were given back, all together
 * @param daysLate days after the last day in time, of those that are late, all together
 * @param mostDaysLate of the latest one; 0 where none is late
 */
record Punctuality(
        String key,
        String code,
        String areaUnit,
        String title,
        long onTime,
        long late,
        long missing,
        long awaited,
        long waived,
        long extended,
        long returnedTimes,
        long daysLate,
        long mostDaysLate) {}

/**
 * Reporting: who has to report what by when, what they sent, and how it compares with the target.
 *
 * <p>Rooms, from the ground up; each imports only rooms before it:
 *
 * <ul>
 *   <li>{@code calendar} (pure dates), {@code holiday}, {@code period}, {@code query} (how lists are narrowed)
 *   <li>{@code tree} (the units as they stood on a day)
 *   <li>{@code reporter} (who reports, and who may see it)
 *   <li>{@code target} (replica of plans and targets), {@code indicator} (replica of what is counted)
 *   <li>{@code figure} (figures that count), {@code rollup} (totals of several indicators)
 *   <li>{@code regime} (who reports what to whom), {@code occasion} (who asks for it)
 *   <li>{@code schedule} (what is due when)
 *   <li>{@code obligation} (what is owed), {@code making} (that it is there in time),
 *       {@code overlap} (who is asked twice), {@code extension} (more time for it)
 *   <li>{@code ics} (calendars to subscribe)
 *   <li>{@code rule} (by what figures are validated), {@code validation} (its door)
 *   <li>{@code file} (what a file is by its bytes), {@code attachment}
 *   <li>{@code submission} (what was sent in), {@code draft} (what is being typed), {@code review}, {@code consolidation} (what a relay makes of it)
 *   <li>{@code proof} (that nothing was altered), {@code signature}
 *   <li>{@code tally} (sums over the tree), {@code forecast} (where a year ends)
 *   <li>{@code progress}, {@code heat}, {@code ranking}, {@code timeliness}
 *   <li>{@code contact}, {@code reminder} (what people are to know), {@code digest} (their mail)
 *   <li>{@code feed}, {@code batch}, {@code export}
 * </ul>
 */
package vn.baophu.reporting;

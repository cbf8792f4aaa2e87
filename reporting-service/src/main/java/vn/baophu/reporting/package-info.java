/**
 * Reporting: who has to report what by when, what they sent, and how it compares with the target.
 *
 * <p>Rooms, from the ground up; each imports only rooms before it: {@code calendar} (pure dates), {@code holiday}, {@code query} (how lists are narrowed),
 * {@code reporter} (who reports, and who may see it), {@code target} (replica of plans and targets), {@code figure}
 * (figures that count), {@code regime}, {@code schedule} (what is due when), {@code obligation}, {@code submission}, {@code review}, {@code progress}.
 */
package vn.baophu.reporting;

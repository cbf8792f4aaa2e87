/**
 * Targets as the papers set them: plans, the tables they carry and every figure printed in them, unchanged.
 *
 * <p>Order between rooms, lower first, imports only run upwards: {@code term} - {@code indicator}, {@code denominator},
 * {@code sheet}, {@code wording}, {@code numeral}, {@code unitname} - {@code heading} - {@code layout} - {@code plan} - {@code annex} -
 * {@code target} - {@code finding} - {@code intake}, {@code issuance}.
 *
 * <p>Arithmetic that knows no other room: {@code division}; above {@code intake} and {@code result}: {@code cascade}.
 */
package vn.baophu.targets;

/**
 * Targets as the papers set them: plans, the tables they carry and every figure printed in them, unchanged.
 *
 * <p>Order between rooms, lower first, imports only run upwards:
 *
 * <ul>
 *   <li>{@code term} - {@code indicator}, {@code denominator}
 *   <li>{@code sheet}, {@code wording}, {@code numeral}, {@code unitname} - {@code heading} - {@code layout}
 *   <li>{@code picture} - {@code carried} - {@code print}, {@code file}
 *   <li>{@code history} - {@code plan} - {@code clause}, {@code original}, {@code imprint}
 *   <li>{@code count}, {@code validity}, {@code annex} - {@code target} - {@code dossier}
 *   <li>{@code sums}, {@code agreement}, {@code gaps}, {@code trends}, {@code above}: the rules - {@code decision} - {@code finding}: the rulebook - {@code intake}
 *   <li>{@code issuance}, {@code amendment}
 *   <li>{@code reading} - {@code filing}, {@code check}
 *   <li>{@code division}, {@code tree}, {@code result} - {@code ground} - {@code cascade} - {@code adoption}, {@code comparison}; {@code ground} - {@code meanrate}
 *   <li>{@code result} - {@code goal} - {@code phasing} - {@code forecast}
 *   <li>{@code cycle} - {@code delivery} - {@code baseline} - {@code proposal}
 *   <li>{@code export}
 * </ul>
 */
package vn.baophu.targets;

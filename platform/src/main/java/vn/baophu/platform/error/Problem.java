package vn.baophu.platform.error;

import java.util.List;

/**
 * The body of every refusal, RFC 9457.
 *
 * @param type {@code urn:baophu:problem:<code>}
 * @param instance path of the request
 * @param code the only fault's code, the code all faults share, or {@code SEVERAL_FAULTS}
 * @param errors every fault, never empty
 * @param traceId what to tell the operator
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        List<Item> errors,
        String traceId) {

    /** One fault; either {@code pointer} or {@code row} and {@code column} say where, if a place can be named. */
    record Item(String pointer, Integer row, String column, String code, String detail) {
        static Item of(Fault fault, Language language) {
            return new Item(
                    fault.pointer(),
                    fault.row(),
                    fault.column(),
                    fault.refusal().name(),
                    language.say(fault.refusal(), fault.args()));
        }
    }

    static Problem of(List<Fault> faults, Language language, String path, String traceId) {
        var errors = faults.stream().map(fault -> Item.of(fault, language)).toList();
        var single = faults.size() == 1;
        var first = faults.get(0).refusal();
        var sameCode = errors.stream().map(Item::code).distinct().count() == 1;
        var answer = commonAnswer(faults);
        var code = sameCode ? first.name() : PlatformRefusal.SEVERAL_FAULTS.name();
        var detail =
                single ? errors.get(0).detail() : language.say(PlatformRefusal.SEVERAL_FAULTS, List.of(faults.size()));
        return new Problem(
                "urn:baophu:problem:" + code,
                answer.title(language),
                answer.status(),
                detail,
                path,
                code,
                errors,
                traceId);
    }

    private static HttpAnswer commonAnswer(List<Fault> faults) {
        var kinds =
                faults.stream().map(fault -> fault.refusal().kind()).distinct().toList();
        return HttpAnswer.of(kinds.size() == 1 ? kinds.get(0) : Kind.INVALID);
    }
}

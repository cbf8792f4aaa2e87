package vn.baophu.targets.term;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.tag.Tagged;

/**
 * A registered word.
 *
 * @param aliases other Vietnamese words by which papers call it
 * @param parent the word of which it is a part or subset; absent for a whole
 */
@Schema(examples = """
        {"code": "BHXH_TN", "nameVi": "Bảo hiểm xã hội tự nguyện", "nameEn": "Voluntary social insurance",
         "aliases": ["BHXH tự nguyện", "BHXHTN"], "parent": "BHXH", "relation": "PART"}""")
public record TermView(
        String code, String nameVi, String nameEn, List<String> aliases, String parent, Relation relation, String etag)
        implements Tagged {
    public static TermView of(Term term) {
        return new TermView(
                term.code(),
                term.nameVi(),
                term.nameEn(),
                term.aliases(),
                term.parent(),
                term.relation(),
                String.valueOf(term.version()));
    }
}

package vn.baophu.reporting.regime;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a report holds.
 *
 * @param indicators figures with their sub-groups; figures without any need not be named here
 * @param sections the parts of its text
 * @param attachments the papers that go with it
 */
public record RegimeContent(
        @Size(max = 100) List<@NotNull @Valid Asked> indicators,
        @Size(max = 50) List<@NotNull @Valid Section> sections,
        @Size(max = 20) List<@NotNull @Valid Paper> attachments) {
    private static final String CODE = "[0-9A-Z_]{1,50}";

    /** A report of nothing but the figures of the plain list. */
    public static final RegimeContent FIGURES_ONLY = new RegimeContent(null, null, null);

    /**
     * An indicator and its sub-groups, each a figure of its own.
     *
     * @param groups codes of indicators, e.g. pupils and students of BHYT_HSSV
     */
    public record Asked(
            @NotNull @Pattern(regexp = CODE, message = "\"BHYT\"") String indicator,

            @Size(max = 50) List<@NotNull @Pattern(regexp = CODE, message = "\"BHYT_HS\"") String> groups) {
        public Asked {
            groups = groups == null ? List.of() : groups;
        }
    }

    /**
     * A part of the text.
     *
     * @param required false where not stated
     * @param maxLength most characters; 20,000 where not stated
     */
    public record Section(
            @NotNull @Pattern(regexp = CODE, message = "\"DIFFICULTIES\"") String code,

            @NotBlank @Size(max = 500) String title,
            Boolean required,
            @Min(1) @Max(20000) Integer maxLength) {
        public Section {
            required = Boolean.TRUE.equals(required);
            maxLength = maxLength == null ? Integer.valueOf(20000) : maxLength;
        }
    }

    /**
     * A paper that goes with the report.
     *
     * @param required false where not stated
     * @param types file types that are taken; all that the house takes where not stated
     */
    public record Paper(
            @NotNull @Pattern(regexp = CODE, message = "\"SIGNED_COPY\"") String code,

            @NotBlank @Size(max = 500) String title,
            Boolean required,
            @Size(max = 10) List<@NotNull FileType> types) {
        public Paper {
            required = Boolean.TRUE.equals(required);
            types = types == null || types.isEmpty() ? List.of(FileType.values()) : types;
        }
    }

    public RegimeContent {
        indicators = indicators == null ? List.of() : indicators;
        sections = sections == null ? List.of() : sections;
        attachments = attachments == null ? List.of() : attachments;
    }

    /** Every figure that is named, each once: an indicator before its sub-groups. */
    List<String> figures() {
        return indicators.stream()
                .flatMap(asked -> Stream.concat(Stream.of(asked.indicator()), asked.groups().stream()))
                .distinct()
                .toList();
    }
}

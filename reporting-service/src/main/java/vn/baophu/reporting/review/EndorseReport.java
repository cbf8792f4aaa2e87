package vn.baophu.reporting.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Passing on says nothing more than that; the body is {@code {}}. */
@Schema(examples = """
                {}""")
public record EndorseReport() {}

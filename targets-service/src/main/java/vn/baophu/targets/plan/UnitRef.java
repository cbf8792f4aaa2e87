package vn.baophu.targets.plan;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit, called as on the day of the plan. */
@Schema(examples = """
        {"id": "0197b3f0-0000-7000-8000-000000000464", "code": "464", "name": "Huyện Vĩnh Linh"}""")
public record UnitRef(UUID id, String code, String name) {}

package vn.baophu.agency.task;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.agency.agency.AgencyRef;
import vn.baophu.agency.unit.UnitRef;
import vn.baophu.platform.tag.Tagged;

/**
 * A task as printed, and whom its names mean.
 *
 * @param leadPrinted names as printed, split by semicolons; absent where nobody is named
 * @param unit the issuing unit, named as today
 * @param revision grows with every change
 */
@Schema(
        name = "Task",
        examples = "{\"id\":\"01900000-0000-7000-8000-000000000097\",\"code\":\"000-T097\",\"plan\":\"000\","
                + "\"section\":\"IV.12\",\"sourceLine\":127,\"leads\":[{\"name\":\"UBND các xã, thị trấn\","
                + "\"agency\":{\"id\":\"01900000-0000-7000-8000-000000000016\",\"code\":\"VL.016\","
                + "\"name\":\"UBND các xã, thị trấn\"}}],\"coordinating\":[],"
                + "\"leadPrinted\":\"UBND các xã, thị trấn\",\"role\":\"CARRY_OUT\","
                + "\"taskVi\":\"Báo cáo định kỳ 6 tháng trước ngày 10/7\",\"schedule\":\"BEFORE_DATE_YEARLY\","
                + "\"dueDay\":10,\"dueMonth\":7,\"scheduleText\":\"trước ngày 10/7\",\"leadBasis\":\"NAMED\","
                + "\"unit\":{\"id\":\"01900000-0000-7000-8000-000000000464\",\"code\":\"464\","
                + "\"name\":\"Huyện Vĩnh Linh\"},\"revision\":1}")
record TaskView(
        UUID id,
        String code,
        String plan,
        String section,
        Integer sourceLine,
        List<Named> leads,
        List<Named> coordinating,
        String leadPrinted,
        String coordinatingPrinted,
        TaskRole role,
        String taskVi,
        String taskEn,
        Schedule schedule,
        Integer dueDay,
        Integer dueMonth,
        String scheduleText,
        LeadBasis leadBasis,
        String note,
        UnitRef unit,
        long revision)
        implements Tagged {
    static TaskView of(Task task, Bearers bearers) {
        var facts = task.facts();
        return new TaskView(
                task.id(),
                facts.code(),
                facts.plan(),
                facts.section(),
                facts.sourceLine(),
                bearers.of(task.parties(Part.LEAD)),
                bearers.of(task.parties(Part.COORDINATING)),
                facts.lead(),
                facts.coordinating(),
                facts.role(),
                facts.taskVi(),
                facts.taskEn(),
                facts.schedule(),
                facts.dueDay(),
                facts.dueMonth(),
                facts.scheduleText(),
                facts.leadBasis(),
                facts.note(),
                bearers.units().get(facts.unitId()),
                task.revision());
    }

    @Override
    public String etag() {
        return String.valueOf(revision);
    }

    /**
     * A name as printed.
     *
     * @param agency the agency that the plan knows by it; absent where it knows none
     * @param unit the unit of this name, where it is a unit's
     */
    @Schema(name = "NamedParty")
    record Named(String name, AgencyRef agency, UnitRef unit) {}
}

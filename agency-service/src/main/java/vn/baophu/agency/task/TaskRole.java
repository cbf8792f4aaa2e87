package vn.baophu.agency.task;

/** What a task asks of those who lead it. */
enum TaskRole {
    /** chủ trì */
    LEAD,
    /** phối hợp */
    COORDINATE,
    /** tham mưu */
    ADVISE,
    /** thực hiện */
    CARRY_OUT
}

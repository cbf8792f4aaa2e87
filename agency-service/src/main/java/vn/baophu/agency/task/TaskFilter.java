package vn.baophu.agency.task;

/** Which tasks are asked for; null asks for any. See {@link TasksResource#list}. */
record TaskFilter(String plan, String unit, String lead, TaskRole role, Schedule schedule) {}

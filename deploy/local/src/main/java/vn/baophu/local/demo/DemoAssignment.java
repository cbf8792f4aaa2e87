package vn.baophu.local.demo;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A task given to somebody for one period.
 *
 * @param plan code of the plan that the task stands in
 * @param task code of the task
 * @param assignment as the API takes it
 */
record DemoAssignment(String plan, String task, JsonNode assignment) {}

/** Whether everything behind the door is ready. */
package vn.baophu.gateway.health;

/** Plans and other papers that set targets: who issued what, when, for which years, and whether it is in force. */
package vn.baophu.targets.plan;

/** The reviewer's part: giving a report back with a reason, or accepting it. */
package vn.baophu.reporting.review;

/** The real servers under the services: PostgreSQL and Apache Kafka, from Maven artifacts, with data that stays. */
package vn.baophu.local.server;

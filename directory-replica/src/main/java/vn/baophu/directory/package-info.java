/**
 * The directory as a service other than its owner keeps it: units with their history and agencies, fed by the events of
 * agency-service, always read on a day. Sits between the platform and the services that need it.
 */
package vn.baophu.directory;

/** Agencies, organisations and groups of them: who carries out what plans say. */
package vn.baophu.agency.agency;

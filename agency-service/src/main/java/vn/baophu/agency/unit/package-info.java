/** Administrative units through time: who they are, what they were called, to whom they belonged. */
package vn.baophu.agency.unit;

# Installing the tool, and a package of it for Debian (scripts/package).

set(VOORTGANG_CONTACT "voortgang <voortgang@example.org>" CACHE STRING "Who keeps the package, as Debian writes it")
set(VOORTGANG_PACKAGE_RELEASE 1)

include(GNUInstallDirs)
set(made ${CMAKE_CURRENT_BINARY_DIR}/package)
set(debian ${CMAKE_CURRENT_LIST_DIR})
file(MAKE_DIRECTORY ${made}/nl ${made}/en)
# The package is as old as the last commit; without a history, as the project's first version.
execute_process(COMMAND git log -1 --format=%cD WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
                OUTPUT_VARIABLE VOORTGANG_PACKAGE_DATE OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
if(NOT VOORTGANG_PACKAGE_DATE)
  set(VOORTGANG_PACKAGE_DATE "Thu, 01 Jan 2026 00:00:00 +0000")
endif()
configure_file(${debian}/changelog.in ${made}/changelog @ONLY)
# Pages for man and completion for bash come from the tool's own table of commands.
add_custom_command(OUTPUT ${made}/nl/voortgang.1.gz ${made}/en/voortgang.1.gz ${made}/voortgang ${made}/changelog.gz
                          ${made}/changelog.Debian.gz ${made}/copyright
  COMMAND voortgang --man-page --lang nl | gzip -9n > ${made}/nl/voortgang.1.gz
  COMMAND voortgang --man-page --lang en | gzip -9n > ${made}/en/voortgang.1.gz
  COMMAND voortgang --bash-completion > ${made}/voortgang
  COMMAND gzip -9nc ${PROJECT_SOURCE_DIR}/docs/CHANGELOG.md > ${made}/changelog.gz
  COMMAND gzip -9nc ${made}/changelog > ${made}/changelog.Debian.gz
  COMMAND cat ${debian}/copyright ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/site/assets/fonts/OFL.txt > ${made}/copyright
  DEPENDS voortgang ${PROJECT_SOURCE_DIR}/docs/CHANGELOG.md ${made}/changelog ${debian}/copyright VERBATIM)
add_custom_target(package_files DEPENDS ${made}/nl/voortgang.1.gz)
install(TARGETS voortgang RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${made}/en/voortgang.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 OPTIONAL)
install(FILES ${made}/nl/voortgang.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/nl/man1 OPTIONAL)
install(FILES ${made}/voortgang DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions OPTIONAL)
install(FILES ${made}/changelog.gz ${made}/changelog.Debian.gz ${made}/copyright
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/voortgang OPTIONAL)
install(FILES ${debian}/lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME voortgang)
# What sets papers as PDF; `npm ci` there brings its packages.
install(FILES ${PROJECT_SOURCE_DIR}/scripts/papers/package.json ${PROJECT_SOURCE_DIR}/scripts/papers/package-lock.json
        DESTINATION ${CMAKE_INSTALL_DATADIR}/voortgang/papers)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT "${VOORTGANG_CONTACT}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "reports of municipalities to their councils, from checked figures")
set(CPACK_PACKAGE_DESCRIPTION "Reads indicators and texts of a regional programme, refuses what is
doubtful, and makes its site, reports, letters and open data.")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${VOORTGANG_PACKAGE_RELEASE})
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "nodejs, npm, rsync, git")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
include(CPack)

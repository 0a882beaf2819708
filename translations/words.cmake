# The words of the program in other languages (./dev words), compiled by Qt's lrelease.

find_program(UNHUNCH_LRELEASE NAMES lrelease lrelease-qt6 HINTS "${QT6_INSTALL_PREFIX}/lib/qt6/bin" "${QT6_INSTALL_PREFIX}/bin"
    REQUIRED)

# Makes `output` (.qm) of `source` (.ts). What is unfinished stays English.
function(unhunch_release_words source output)
    add_custom_command(OUTPUT "${output}"
        COMMAND ${UNHUNCH_LRELEASE} -silent -nounfinished "${source}" -qm "${output}"
        DEPENDS "${source}" VERBATIM)
endfunction()

# A language that nobody speaks, 40 % longer than English, for tests and pictures.
function(unhunch_add_pseudo_words target output)
    set(tools "${PROJECT_SOURCE_DIR}/translations/tools")
    set(from "${PROJECT_SOURCE_DIR}/translations/unhunch_de.ts")
    cmake_path(REPLACE_EXTENSION output ts OUTPUT_VARIABLE pseudo)
    add_custom_command(OUTPUT "${pseudo}"
        COMMAND Python3::Interpreter "${tools}/pseudo.py" "${from}" "${pseudo}"
        DEPENDS "${from}" "${tools}/pseudo.py" "${tools}/ts.py" VERBATIM)
    unhunch_release_words("${pseudo}" "${output}")
    add_custom_target(${target} DEPENDS "${output}")
endfunction()

# Uncompressed, so that Qt maps them; of English there is none to map.
function(unhunch_add_words target)
    file(GLOB languages CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/translations/unhunch_*.ts")
    set(words)
    foreach(language ${languages})
        cmake_path(GET language STEM name)
        set(file "${CMAKE_CURRENT_BINARY_DIR}/translations/${name}.qm")
        unhunch_release_words("${language}" "${file}")
        list(APPEND words "${file}")
    endforeach()
    file(MAKE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/translations")
    unhunch_add_resources(${target} "translations" PREFIX "/translations"
        BASE "${CMAKE_CURRENT_BINARY_DIR}/translations" FILES ${words})
endfunction()

# The desktop entry and the metainfo in all languages, into `folder`.
function(unhunch_translate_papers folder)
    set(tools "${PROJECT_SOURCE_DIR}/translations/tools")
    file(GLOB languages CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/translations/unhunch_*.ts")
    file(GLOB sources "${PROJECT_SOURCE_DIR}/packaging/linux/*.desktop"
        "${PROJECT_SOURCE_DIR}/packaging/linux/*.metainfo.xml")
    add_custom_command(OUTPUT ${ARGN}
        COMMAND Python3::Interpreter "${tools}/papers.py" "${PROJECT_SOURCE_DIR}" "${folder}"
        DEPENDS ${sources} ${languages} "${tools}/papers.py" "${tools}/ts.py" VERBATIM)
endfunction()

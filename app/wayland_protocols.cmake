# Wayland's protocols are XML; its scanner makes C of them. What is found is compiled into `target`,
# whose sources then include <NAME-client.h>.
enable_language(C)
find_program(WAYLAND_SCANNER wayland-scanner REQUIRED)
pkg_get_variable(WAYLAND_PROTOCOLS wayland-protocols pkgdatadir)
pkg_get_variable(PLASMA_WAYLAND_PROTOCOLS plasma-wayland-protocols pkgdatadir)
if(NOT PLASMA_WAYLAND_PROTOCOLS)
    set(PLASMA_WAYLAND_PROTOCOLS /usr/share/plasma-wayland-protocols)
endif()

function(unhunch_wayland_protocols target)
    set(folder "${CMAKE_CURRENT_BINARY_DIR}/${target}_protocols")
    file(MAKE_DIRECTORY "${folder}")
    foreach(xml IN LISTS ARGN)
        cmake_path(GET xml STEM name)
        add_custom_command(OUTPUT "${folder}/${name}.c" "${folder}/${name}-client.h"
            COMMAND "${WAYLAND_SCANNER}" private-code "${xml}" "${folder}/${name}.c"
            COMMAND "${WAYLAND_SCANNER}" client-header "${xml}" "${folder}/${name}-client.h"
            DEPENDS "${xml}" VERBATIM)
        list(APPEND sources "${folder}/${name}.c" "${folder}/${name}-client.h")
    endforeach()
    # Apart from our own code, for the scanner's C is not held to our warnings.
    add_library(${target}_protocols STATIC ${sources})
    set_target_properties(${target}_protocols PROPERTIES AUTOMOC OFF POSITION_INDEPENDENT_CODE ON)
    target_include_directories(${target}_protocols SYSTEM PUBLIC "${folder}")
    target_link_libraries(${target}_protocols PUBLIC PkgConfig::WAYLAND)
    target_link_libraries(${target} PRIVATE ${target}_protocols)
endfunction()

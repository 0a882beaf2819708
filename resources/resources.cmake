# Fonts and icons inside the program. The fonts come from the machine that builds (Debian:
# fonts-inter); the repository holds none.

# Uncompressed, they are read where they lie: see loadFonts().
function(unhunch_add_resources)
    qt_add_resources(${ARGV} OPTIONS --no-compress)
endfunction()

# Puts the path of an installed font into `out`, whichever folder and format the distribution chose.
function(unhunch_find_font out name)
    file(GLOB_RECURSE found "/usr/share/fonts/*/${name}.otf" "/usr/share/fonts/*/${name}.ttf"
        "/usr/local/share/fonts/*/${name}.otf" "/usr/local/share/fonts/*/${name}.ttf")
    list(SORT found)
    list(POP_FRONT found first)
    set(${out} "${first}" PARENT_SCOPE)
endfunction()

function(unhunch_add_fonts target)
    set(fonts)
    foreach(name Inter-Regular Inter-Medium Inter-SemiBold Inter-Bold InterDisplay-Bold)
        unhunch_find_font(file ${name})
        if(file)
            list(APPEND fonts "${file}")
        endif()
    endforeach()
    list(LENGTH fonts count)
    if(count LESS 5)
        # One variable file holds every weight; Qt maps its named instances.
        unhunch_find_font(variable "InterVariable")
        list(APPEND fonts ${variable})
    endif()
    if(NOT fonts)
        message(WARNING "The Inter fonts were not found (Debian: fonts-inter). "
            "The application will use the system's font.")
        return()
    endif()
    foreach(file ${fonts})
        cmake_path(GET file FILENAME name)
        set_source_files_properties("${file}" PROPERTIES QT_RESOURCE_ALIAS "${name}")
    endforeach()
    unhunch_add_resources(${target} "fonts" PREFIX "/fonts" FILES ${fonts})
endfunction()

function(unhunch_add_icons target folder)
    file(GLOB icons CONFIGURE_DEPENDS "${folder}/*.svg")
    unhunch_add_resources(${target} "icons" PREFIX "/icons" BASE "${folder}" FILES ${icons})
endfunction()

function(unhunch_add_sounds target folder)
    file(GLOB sounds CONFIGURE_DEPENDS "${folder}/*.wav")
    unhunch_add_resources(${target} "sounds" PREFIX "/sounds" BASE "${folder}" FILES ${sounds})
endfunction()

function(unhunch_add_catalogue target folder)
    unhunch_add_resources(${target} "catalogue" PREFIX "/catalogue" BASE "${folder}"
        FILES "${folder}/exercises.json" "${folder}/routines.json")
endfunction()

function(unhunch_add_poses target folder)
    file(GLOB poses CONFIGURE_DEPENDS "${folder}/poses/*.json")
    unhunch_add_resources(${target} "poses" PREFIX "/catalogue" BASE "${folder}" FILES ${poses})
endfunction()

# What the program says on the bus, as it is installed.
function(unhunch_add_interfaces target folder)
    unhunch_add_resources(${target} "dbus" PREFIX "/dbus" BASE "${folder}"
        FILES "${folder}/org.unhunch.Unhunch1.xml" "${folder}/org.freedesktop.Application.xml")
endfunction()
